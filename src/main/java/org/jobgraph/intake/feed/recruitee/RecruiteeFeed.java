package org.jobgraph.intake.feed.recruitee;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.jobgraph.intake.feed.PlaceParts;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Recruitee's careers sites, `https://{company}.recruitee.com/api/offers/` and the same path on an employer's own domain:
/// the whole site in one answer.
public final class RecruiteeFeed implements Feed {

    private static final JsonShape SHAPE = new JsonShape("Recruitee's offers API", "offers",
            Set.of("careers_url", "careers_apply_url", "employment_type_code"));
    private static final Pattern OFFERS = Pattern.compile("/api/offers/?");
    private static final String HOSTS = ".recruitee.com";

    @Override
    public Publisher publisher() {
        return new Publisher("recruitee", "Recruitee careers sites", "https://recruitee.com/",
                "Public offers API; the texts are their employers'");
    }

    /// Numbers on most sites, text on some; nobody promises that they are unique among companies.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.BOARD;
    }

    /// The company of its name on Recruitee; an employer's own domain is the board itself.
    @Override
    public @Nullable String boardOf(URI address) {
        if (address.getHost() == null || !OFFERS.matcher(String.valueOf(address.getPath())).matches()) {
            return null;
        }
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(HOSTS) ? host.substring(0, host.length() - HOSTS.length()) : host;
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return JsonRows.survey(document, SHAPE);
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        return JsonRows.open(document, SHAPE, RecruiteeOffer.class, RecruiteeFeed::row);
    }

    private static Row row(String place, Supplier<String> payload, RecruiteeOffer offer) {
        var text = RecruiteeText.of(offer);
        var status = Texts.orNull(offer.status());
        return RowDraft.at(place, payload).id("id", offer.id())
                .refusedIf(status != null && !status.equals("published"), Reason.NOT_LISTED,
                        "status published expected, found " + Texts.shortened(status))
                .title("title", text.words().title()).url("careers_url", offer.careersUrl())
                .posting(posting -> posting.html(text.html()).language(text.language()).company(offer.companyName())
                        .applyUrl(offer.careersApplyUrl()).department(offer.department())
                        .employmentType(offer.employmentTypeCode()).level(offer.experienceCode()).mode(mode(offer))
                        .pay(JsonPay.of(offer.salary(), "period", null)).places(places(offer)).postedAt(posted(offer))
                        .updatedAt(RecruiteeTime.iso(offer.updatedAt())).expiresAt(RecruiteeTime.iso(offer.closeAt())));
    }

    /// The one flag that is true. Several leave the choice to whoever applies, none says nothing: both are unknown, and the
    /// word for them is left out rather than chosen here.
    private static PublishedMode mode(RecruiteeOffer offer) {
        var modes = new ArrayList<String>();
        if (Boolean.TRUE.equals(offer.remote())) {
            modes.add("remote");
        }
        if (Boolean.TRUE.equals(offer.hybrid())) {
            modes.add("hybrid");
        }
        if (Boolean.TRUE.equals(offer.onSite())) {
            modes.add("on_site");
        }
        return modes.size() == 1 ? new PublishedMode(modes.getFirst(), false) : PublishedMode.ABSENT;
    }

    private static @Nullable String posted(RecruiteeOffer offer) {
        var published = RecruiteeTime.iso(offer.publishedAt());
        return published == null ? RecruiteeTime.iso(offer.createdAt()) : published;
    }

    private static List<PublishedPlace> places(RecruiteeOffer offer) {
        var places = new ArrayList<PublishedPlace>();
        for (var place : Lists.present(offer.locations())) {
            var parts = new PlaceParts(place.city(), place.state(), place.country(), place.countryCode());
            add(places, parts.published(null), place.name());
        }
        if (places.isEmpty()) {
            var state = Texts.orNull(offer.stateName()) == null ? offer.stateCode() : offer.stateName();
            add(places, new PlaceParts(offer.city(), state, offer.country(), offer.countryCode()).published(null),
                    offer.location());
        }
        return places;
    }

    /// Adds a place once; under its name where it has no address.
    private static void add(List<PublishedPlace> places, @Nullable PublishedPlace place, @Nullable String name) {
        var named = Texts.orNull(name);
        var found = place == null && named != null ? PublishedPlace.of(named) : place;
        if (found != null && !places.contains(found)) {
            places.add(found);
        }
    }
}
