package org.jobgraph.intake.feed.workable;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.JsonRows;
import org.jobgraph.intake.feed.JsonShape;
import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.PlaceParts;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Sections;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Workable's careers widget, `https://apply.workable.com/api/v1/widget/accounts/{account}?details=true`: the whole board
/// in one answer, a row for each place of a job, without pay. Answers of version 3 (`results`, of which a page is asked for
/// by POST) are read from files: a page that has fewer than its `total` is not the whole board.
public final class WorkableFeed implements Feed {

    private static final JsonShape SHAPE = new JsonShape("Workable", List.of("jobs", "results"), "shortcode", "/total",
            Set.of("shortcode"));
    private static final Pattern ACCOUNT = Pattern.compile("/api/(?:v\\d+/)?(?:widget/)?accounts/([^/]+)");

    @Override
    public Publisher publisher() {
        return new Publisher("workable", "Workable job boards", "https://www.workable.com/",
                "Public careers widget; the texts are their employers'");
    }

    /// Workable's short links consist of the shortcode alone, without the account.
    @Override
    public boolean idsSpanBoards() {
        return true;
    }

    @Override
    public Coverage coverage() {
        return Coverage.BOARD;
    }

    @Override
    public @Nullable String boardOf(URI address) {
        var found = ACCOUNT.matcher(String.valueOf(address.getPath()));
        return found.find() ? found.group(1) : null;
    }

    /// Counts jobs, not their rows.
    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return WorkableFold.survey(document, SHAPE, JsonRows.survey(document, SHAPE));
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        var company = survey.text("name");
        return JsonRows.open(document, SHAPE, WorkableJob.class, (place, payload, job) -> row(place, payload, job, company))
                .folded(WorkableFold.of(survey));
    }

    private static Row row(String place, Supplier<String> payload, WorkableJob job, @Nullable String company) {
        var departments = Lists.present(job.department());
        var stage = job.stage();
        return RowDraft.at(place, payload).id("shortcode", job.shortcode())
                .refusedIf(stage != null && !stage.equals("published"), Reason.NOT_LISTED,
                        "state published expected, found " + Texts.shortened(stage))
                .refusedIf(Boolean.TRUE.equals(job.isInternal()), Reason.NOT_LISTED, "isInternal is true")
                .title("title", job.title()).url("url", url(job))
                .posting(posting -> posting.requisitionId(job.code()).html(html(job)).company(company)
                        .applyUrl(job.applicationUrl()).department(departments.isEmpty() ? null : departments.getFirst())
                        .language(job.language()).employmentType(first(job.employmentType(), job.type()))
                        .level(job.experience()).mode(mode(job)).places(places(job))
                        .postedAt(first(job.publishedOn(), job.published())));
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> Texts.orNull(text) != null).findFirst().orElse(null);
    }

    /// Version 3 says no address; the short link is made of the shortcode.
    private static String url(WorkableJob job) {
        var own = first(job.url(), job.shortlink());
        return own == null
                ? "https://apply.workable.com/j/" + URLEncoder.encode(String.valueOf(job.shortcode()), StandardCharsets.UTF_8)
                : own;
    }

    private static String html(WorkableJob job) {
        var whole = Texts.orNull(job.fullDescription());
        return whole == null
                ? new Sections().add(job.description()).add(job.requirements()).add(job.benefits()).html()
                : whole;
    }

    private static PublishedMode mode(WorkableJob job) {
        return new PublishedMode(Texts.orNull(job.workplace()),
                Boolean.TRUE.equals(job.telecommuting()) || Boolean.TRUE.equals(job.remote()));
    }

    private static List<PublishedPlace> places(WorkableJob job) {
        var places = new ArrayList<PublishedPlace>();
        for (var place : job.places()) {
            var shown = Boolean.TRUE.equals(place.hidden())
                    ? null
                    : new PlaceParts(place.city(), place.region(), place.country(), place.countryCode()).published(null);
            if (shown != null && !places.contains(shown)) {
                places.add(shown);
            }
        }
        return places;
    }
}
