package org.jobgraph.intake.feed.lever;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.JsonPay;
import org.jobgraph.intake.feed.JsonRows;
import org.jobgraph.intake.feed.JsonShape;
import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.PageAddress;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.lever.LeverPosting.Categories;
import org.jspecify.annotations.Nullable;

/// Lever's postings API, `https://api.lever.co/v0/postings/{site}?mode=json` and the same on `api.eu.lever.co`: a bare
/// array, the whole site in one answer unless the address has a `limit`. It says nothing of the employer and has no total.
public final class LeverFeed implements Feed {

    private static final JsonShape SHAPE = JsonShape.bareArray("Lever's postings API",
            Set.of("hostedUrl", "categories", "workplaceType"));
    private static final Pattern SITE = Pattern.compile("/v0/postings/([^/]+)");
    private static final String SKIP = "skip";

    @Override
    public Publisher publisher() {
        return new Publisher("lever", "Lever job sites", "https://www.lever.co/",
                "Public postings API, made to be read by anyone; the texts are their employers'");
    }

    /// Ids are UUIDs.
    @Override
    public boolean idsSpanBoards() {
        return true;
    }

    @Override
    public Coverage coverage() {
        return Coverage.BOARD;
    }

    /// Only an empty page is the end: a server that gives fewer than were asked for may have a limit of its own.
    @Override
    public @Nullable URI next(URI page, Survey survey, int before) {
        var address = new PageAddress(page);
        return address.has("limit") && survey.rows() > 0
                ? address.with(SKIP, address.number(SKIP, 0) + survey.rows())
                : null;
    }

    @Override
    public @Nullable String boardOf(URI address) {
        var found = SITE.matcher(String.valueOf(address.getPath()));
        return found.find() ? found.group(1) : null;
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return JsonRows.survey(document, SHAPE);
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        return JsonRows.open(document, SHAPE, LeverPosting.class, LeverFeed::row);
    }

    private static Row row(String place, Supplier<String> payload, LeverPosting job) {
        var categories = Objects.requireNonNullElse(job.categories(), Categories.NONE);
        return RowDraft.at(place, payload).id("id", job.id()).title("text", job.text()).url("hostedUrl", job.hostedUrl())
                .posting(posting -> posting.html(LeverTexts.html(job)).applyUrl(job.applyUrl())
                        .department(categories.department()).team(categories.team()).level(categories.level())
                        .employmentType(categories.commitment())
                        .mode(new PublishedMode(Texts.orNull(job.workplaceType()), false))
                        .pay(JsonPay.of(job.salaryRange(), "interval", job.salaryDescriptionPlain()))
                        .places(places(categories, job.country())).postedAt(LeverTexts.time(job.createdAt())));
    }

    /// The first place, whose country is known, and the further ones, among which it stands once more.
    private static List<PublishedPlace> places(Categories categories, @Nullable String country) {
        var texts = new ArrayList<@Nullable String>();
        texts.add(categories.location());
        texts.addAll(Lists.present(categories.allLocations()));
        var places = new LinkedHashMap<String, PublishedPlace>();
        var land = Texts.orNull(country);
        for (var published : texts) {
            var text = Texts.orNull(published);
            if (text != null) {
                places.putIfAbsent(text.toLowerCase(Locale.ROOT),
                        new PublishedPlace(text, null, null, places.isEmpty() ? land : null));
            }
        }
        return places.isEmpty() && land != null
                ? List.of(new PublishedPlace(land, null, null, land))
                : List.copyOf(places.values());
    }
}
