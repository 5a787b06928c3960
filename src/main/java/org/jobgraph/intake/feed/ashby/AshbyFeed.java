package org.jobgraph.intake.feed.ashby;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.JsonRows;
import org.jobgraph.intake.feed.JsonShape;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.ashby.AshbyJob.Compensation;
import org.jspecify.annotations.Nullable;

/// Ashby's posting API, `https://api.ashbyhq.com/posting-api/job-board/{board}?includeCompensation=true`: the whole board
/// in one answer. A board does not say whose it is; a `companyName` beside `jobs`, which Ashby does not send but a
/// recorded file may have, does.
public final class AshbyFeed implements Feed {

    private static final JsonShape SHAPE = new JsonShape("Ashby's posting API", "jobs",
            Set.of("jobUrl", "isListed", "descriptionHtml", "publishedAt"));
    private static final Pattern BOARD = Pattern.compile("/posting-api/job-board/([^/]+)");

    @Override
    public Publisher publisher() {
        return new Publisher("ashby", "Ashby job boards", "https://www.ashbyhq.com/",
                "Public posting API; the texts are their employers'");
    }

    /// Ids are UUIDs; an employer that renamed its board has the same ones on both.
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
        var found = BOARD.matcher(String.valueOf(address.getPath()));
        return found.find() ? found.group(1) : null;
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return JsonRows.survey(document, SHAPE);
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        var beside = besideTheJob(survey);
        var company = survey.text("companyName");
        return JsonRows.open(document, SHAPE, AshbyJob.class,
                (place, payload, job) -> row(place, payload, job, company, beside));
    }

    /// The documentation prints the compensation beside its only job; with several jobs it could be anybody's.
    private static @Nullable Compensation besideTheJob(Survey survey) throws IOException {
        var found = survey.beside().path("compensation");
        return survey.rows() == 1 && found.isObject() ? JsonRows.bind(found, Compensation.class) : null;
    }

    private static Row row(String place, Supplier<String> payload, AshbyJob job, @Nullable String company,
            @Nullable Compensation beside) {
        return RowDraft.at(place, payload).id("id", job.id())
                .refusedIf(Boolean.FALSE.equals(job.isListed()), Reason.NOT_LISTED, "isListed is false")
                .title("title", job.title()).url("jobUrl", job.jobUrl())
                .posting(posting -> posting.html(job.descriptionHtml()).company(company).applyUrl(job.applyUrl())
                        .department(job.department()).team(job.team()).employmentType(job.employmentType())
                        .mode(mode(job)).pay(pay(job, beside)).places(places(job)).postedAt(job.publishedAt()));
    }

    /// An employer that does not want its pay shown is not overruled by a key that says it nevertheless.
    private static PublishedPay pay(AshbyJob job, @Nullable Compensation beside) {
        return Boolean.FALSE.equals(job.shouldDisplayCompensationOnJobPostings())
                ? PublishedPay.ABSENT
                : AshbyPay.of(job.compensation() == null ? beside : job.compensation());
    }

    private static PublishedMode mode(AshbyJob job) {
        return new PublishedMode(Texts.orNull(job.workplaceType()), Boolean.TRUE.equals(job.isRemote()));
    }

    private static List<PublishedPlace> places(AshbyJob job) {
        var places = new ArrayList<PublishedPlace>();
        add(places, AshbyPlace.published(job.location(), job.address()));
        if (job.secondaryLocations() != null) {
            for (var place : job.secondaryLocations()) {
                add(places, place == null ? null : AshbyPlace.published(place.location(), place.address()));
            }
        }
        return places;
    }

    private static void add(List<PublishedPlace> places, @Nullable PublishedPlace place) {
        if (place != null) {
            places.add(place);
        }
    }
}
