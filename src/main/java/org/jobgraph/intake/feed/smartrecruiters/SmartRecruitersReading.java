package org.jobgraph.intake.feed.smartrecruiters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.JsonPay;
import org.jobgraph.intake.feed.JsonRows;
import org.jobgraph.intake.feed.PlaceParts;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Sections;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.smartrecruiters.SmartRecruitersPosting.Company;
import org.jobgraph.intake.feed.smartrecruiters.SmartRecruitersPosting.Label;
import org.jobgraph.intake.feed.smartrecruiters.SmartRecruitersPosting.Parts;
import org.jobgraph.intake.feed.smartrecruiters.SmartRecruitersPosting.Place;
import org.jspecify.annotations.Nullable;

/// Rows of postings, with or without what only the answer for a single posting says.
///
/// @param board names the company where a posting does not
record SmartRecruitersReading(String board) implements JsonRows.Reading<SmartRecruitersPosting> {

    private static final Company NO_COMPANY = new Company(null, null);
    private static final Place NO_PLACE = new Place(null, null, null, null, null, null);
    private static final Parts NO_PARTS = new Parts(null, null, null, null);

    /// A company may write one vacancy in several languages or for several sites of jobs: the default one stands for it. The
    /// others are counted as copies rather than folded, because nothing but that flag ties them together for certain.
    @Override
    public Row row(String place, Supplier<String> payload, SmartRecruitersPosting job) {
        var company = Objects.requireNonNullElse(job.company(), NO_COMPANY);
        var location = Objects.requireNonNullElse(job.location(), NO_PLACE);
        return RowDraft.at(place, payload).id("id", job.id())
                .refusedIf(Boolean.FALSE.equals(job.active()), Reason.NOT_LISTED, "active is false")
                .refusedIf(!isPublic(job.visibility()), Reason.NOT_LISTED,
                        "visibility PUBLIC expected, found " + Texts.shortened(job.visibility()))
                .refusedIf(Boolean.FALSE.equals(job.defaultJobAd()), Reason.FURTHER_COPY,
                        "defaultJobAd is false: another posting stands for this one")
                .title("name", job.name()).url("postingUrl", url(job, company))
                .posting(posting -> posting.requisitionId(job.refNumber()).html(html(job)).company(company.name())
                        .applyUrl(job.applyUrl()).department(label(job.department()))
                        .language(job.language() == null ? null : job.language().code())
                        .employmentType(label(job.typeOfEmployment())).level(label(job.experienceLevel()))
                        .mode(mode(location)).pay(JsonPay.of(job.compensation(), "period", null)).places(places(location))
                        .postedAt(job.releasedDate()));
    }

    private static boolean isPublic(@Nullable String visibility) {
        return visibility == null || visibility.toUpperCase(Locale.ROOT).equals("PUBLIC");
    }

    /// Lists do not say the address that readers open; it is made of what they say.
    private String url(SmartRecruitersPosting job, Company company) {
        var own = Texts.orNull(job.postingUrl());
        return own == null
                ? SmartRecruitersAddresses.page(Objects.requireNonNullElse(company.identifier(), board), job.id())
                : own;
    }

    private static String html(SmartRecruitersPosting job) {
        var ad = job.jobAd();
        var parts = Objects.requireNonNullElse(ad == null ? null : ad.sections(), NO_PARTS);
        var html = new Sections();
        Stream.of(parts.companyDescription(), parts.jobDescription(), parts.qualifications(), parts.additionalInformation())
                .filter(Objects::nonNull).forEach(part -> html.add(part.title(), part.text()));
        return html.html();
    }

    private static @Nullable String label(@Nullable Label choice) {
        if (choice == null) {
            return null;
        }
        var label = Texts.orNull(choice.label());
        return label == null ? Texts.orNull(choice.id()) : label;
    }

    /// False says nothing, and both at once contradict each other.
    private static PublishedMode mode(Place location) {
        var remote = Boolean.TRUE.equals(location.remote());
        var hybrid = Boolean.TRUE.equals(location.hybrid());
        return remote && hybrid ? PublishedMode.ABSENT : new PublishedMode(hybrid ? "hybrid" : null, remote);
    }

    private static List<PublishedPlace> places(Place location) {
        var place = new PlaceParts(location.city(), location.region(), null, location.country())
                .published(location.fullLocation());
        return place == null ? List.of() : List.of(place);
    }
}
