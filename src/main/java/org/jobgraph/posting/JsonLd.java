package org.jobgraph.posting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jobgraph.company.Company;
import org.jobgraph.place.City;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A posting as schema.org's `JobPosting`, with all that Google for Jobs requires of one (developers.google.com/search, "Job
/// posting structured data"), or nothing: a value that the source does not say is never made up for it.
final class JsonLd {

    /// Ids that are made of the address or the text where a source numbers nothing.
    private static final Pattern MADE_ID = Pattern.compile("sha256-\\p{XDigit}+|https?://.*");

    private final ObjectNode root = object("JobPosting");
    private final JobPosting posting;

    private JsonLd(JobPosting posting) {
        this.posting = posting;
    }

    /// The posting as JSON, safe inside a `script` element; null when it lacks something that is required: a text, a date of
    /// posting, and a place with its country or, for remote work, the countries of applicants.
    ///
    /// @param text its description
    static @Nullable String of(JobPosting posting, Company company, PostingText text, List<Place> places) {
        var located = places.stream().filter(place -> place.country() != null).toList();
        var remote = posting.workMode == WorkMode.REMOTE;
        if (posting.postedAt == null || text.descriptionHtml.isBlank()
                || text.descriptionText.strip().equals(posting.title.strip())
                || (located.isEmpty() && !(remote && !posting.applicantCountries.isEmpty()))) {
            return null;
        }
        var made = new JsonLd(posting);
        made.texts(text.descriptionHtml, posting.postedAt);
        made.employer(company);
        made.where(located, remote);
        made.pay();
        return made.root.toString().replace("<", "\\u003c");
    }

    private void texts(String html, Instant postedAt) {
        root.put("@context", "https://schema.org/").put("title", posting.title).put("description", html)
                .put("datePosted", postedAt.toString()).put("url", posting.url).put("directApply", false);
        Stream.of(posting.closedAt, posting.expiresAt).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .ifPresent(end -> root.put("validThrough", end.toString()));
        var type = employmentType(posting.employmentType);
        if (type != null) {
            root.put("employmentType", type);
        }
    }

    private void employer(Company company) {
        var employer = root.putObject("hiringOrganization").put("@type", "Organization").put("name", company.name);
        if (company.website != null) {
            employer.put("sameAs", company.website);
        }
        var number = posting.requisitionId == null ? givenId() : posting.requisitionId;
        if (number != null) {
            root.putObject("identifier").put("@type", "PropertyValue").put("name", company.name).put("value", number);
        }
    }

    /// The id that the source gives the posting; null for one that was made of its address or text, as it gives none.
    private @Nullable String givenId() {
        return posting.externalId.equals(posting.url) || MADE_ID.matcher(posting.externalId).matches()
                ? null
                : posting.externalId;
    }

    private void where(List<Place> places, boolean remote) {
        if (remote) {
            root.put("jobLocationType", "TELECOMMUTE");
            var applicants = root.putArray("applicantLocationRequirements");
            posting.applicantCountries.forEach(country -> applicants.add(object("Country").put("name", country)));
            if (applicants.isEmpty()) {
                root.remove("applicantLocationRequirements");
            }
        }
        if (!places.isEmpty()) {
            var locations = root.putArray("jobLocation");
            places.forEach(place -> locations.add(place.json()));
        }
    }

    private void pay() {
        var unit = unit(posting.payPeriod);
        if (unit == null || posting.payCurrency == null || (posting.payMin == null && posting.payMax == null)) {
            return;
        }
        var value = object("QuantitativeValue").put("unitText", unit);
        if (posting.payMin != null && posting.payMax != null && posting.payMin.compareTo(posting.payMax) == 0) {
            value.put("value", posting.payMin);
        } else {
            put(value, "minValue", posting.payMin);
            put(value, "maxValue", posting.payMax);
        }
        root.putObject("baseSalary").put("@type", "MonetaryAmount").put("currency", posting.payCurrency).set("value", value);
    }

    private static void put(ObjectNode object, String key, @Nullable BigDecimal amount) {
        if (amount != null) {
            object.put(key, amount);
        }
    }

    private static @Nullable String unit(@Nullable PayPeriod period) {
        return period == null || period == PayPeriod.UNKNOWN ? null : period.name();
    }

    private static @Nullable String employmentType(EmploymentType type) {
        return switch (type) {
            case FULL_TIME, PART_TIME, TEMPORARY, INTERN, OTHER -> type.name();
            case CONTRACT -> "CONTRACTOR";
            case UNKNOWN -> null;
        };
    }

    private static ObjectNode object(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }

    /// A place of work.
    ///
    /// @param raw as the source writes it
    /// @param country ISO 3166 two letters, or null when it is not known
    record Place(String raw, @Nullable City city, @Nullable String country) {

        ObjectNode json() {
            var address = object("PostalAddress");
            if (city != null) {
                address.put("addressLocality", city.name);
                if (city.state != null) {
                    address.put("addressRegion", city.state);
                }
            }
            var place = object("Place");
            // A town that is not known here is in the words of the source alone.
            if (city == null && !raw.isBlank()) {
                place.put("name", raw);
            }
            place.set("address", address.put("addressCountry", country));
            return place;
        }
    }
}
