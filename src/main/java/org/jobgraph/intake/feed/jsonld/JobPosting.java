package org.jobgraph.intake.feed.jsonld;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.BrowserAddress;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Records;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Times822;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// One `JobPosting`.
///
/// @param page the address of the page that it stands alone on, or null
/// @param shared the address that this page wants to be shared by, or null
record JobPosting(ObjectNode posting, @Nullable URI page, @Nullable URI shared) {

    private static final int MOST_ESCAPED = 3;
    private static final int LONGEST_ID = 200;

    /// An employer's site, or a page right below it such as `/careers`. What has a longer path is a profile elsewhere, or may
    /// pass for the page of one job.
    private static final Pattern SITE = Pattern.compile("(?i)https?://[^/?#\\s]+(?:/\\p{L}*)?/?");

    Row row(String place) {
        if (!Records.isStorable(posting)) {
            return new Row.Refused(place, null, Reason.UNREADABLE, "a number of more than 100 digits");
        }
        var employer = Ld.all(posting.path("hiringOrganization")).stream().findFirst().orElse(posting.path("none"));
        var company = unescaped(Ld.first(employer));
        var title = unescaped(Ld.first(posting, "title", "name"));
        var own = Ld.first(posting.path("identifier").isObject() ? posting.path("identifier") : posting, "value", "identifier");
        var places = new Places(posting, company).all();
        return RowDraft.at(place, () -> Records.payload(posting))
                .id("identifier", own == null ? derivedId(title, company, places.toString()) : own)
                .title("title", title).url("url", url(employer))
                .posting(values -> values.board(company).company(company).companyWebsite(website(employer))
                        .requisitionId(own).html(html()).department(Ld.first(employer.path("department")))
                        .language(language()).employmentType(joined("employmentType")).mode(mode())
                        .applicantPlaces(applicantPlaces())
                        .pay(new BaseSalary(posting).pay())
                        .places(places).postedAt(time("datePosted")).updatedAt(time("dateModified"))
                        .expiresAt(time("validThrough")));
    }

    /// A state's two letters are a country's as well, and in other fields they are: "CA", "DE", "IN".
    private List<String> applicantPlaces() {
        return Ld.all(posting.path("applicantLocationRequirements")).stream().flatMap(place -> Ld.texts(place).stream()
                .map(name -> Ld.isA(place, "State") && name.strip().length() == 2 ? name.strip() + " (State)" : name)).toList();
    }

    /// A posting without an identifier is known by its own address, and one without that by what it is. The same posting gets
    /// the same id each time. An address that others may have too, such as the employer's, makes none.
    private String derivedId(@Nullable String title, @Nullable String company, String places) {
        var url = own();
        if (url != null && url.length() <= LONGEST_ID) {
            return url;
        }
        try {
            var text = url == null ? title + "\n" + company + "\n" + places : url;
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /// Where to read the posting: at its own address, else at another that may be its, else at its employer's.
    private @Nullable String url(JsonNode employer) {
        var own = own();
        var other = own == null && shared != null ? shared.toString() : own;
        var same = other == null ? named("sameAs") : other;
        return same == null
                ? Stream.of("sameAs", "url").flatMap(key -> Ld.texts(employer.path(key)).stream())
                        .filter(address -> SITE.matcher(address).matches()).findFirst().orElse(null)
                : same;
    }

    /// The posting's own address, made whole by its page's, else the page's.
    private @Nullable String own() {
        var named = named("url", "mainEntityOfPage", "@id");
        return named == null && page != null ? page.toString() : named;
    }

    private @Nullable String named(String... keys) {
        return Stream.of(keys).flatMap(key -> Ld.all(posting.path(key)).stream())
                .map(value -> value.isObject() ? value.path("@id").asText() : value.asText()).map(this::whole)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable String whole(String address) {
        if (BrowserAddress.of(address) != null) {
            return address.strip();
        }
        if (page == null || address.isBlank() || address.matches("[#_].*|[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return null;
        }
        try {
            return page.resolve(address.strip()).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String website(JsonNode employer) {
        return Stream.of("sameAs", "url").flatMap(key -> Ld.texts(employer.path(key)).stream())
                .filter(address -> address.startsWith("http")).findFirst().orElse(null);
    }

    private @Nullable String html() {
        var html = Ld.first(posting, "description", "responsibilities");
        for (var times = 0; html != null && times < MOST_ESCAPED && html.indexOf('<') < 0 && html.contains("lt;"); times++) {
            html = Parser.unescapeEntities(html, false);
        }
        return html;
    }

    private static @Nullable String unescaped(@Nullable String text) {
        return text == null || text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    private @Nullable String language() {
        var language = posting.path("inLanguage");
        var code = Ld.first(language.path("alternateName"));
        return code == null ? Ld.first(language) : code;
    }

    private @Nullable String joined(String key) {
        var texts = Ld.texts(posting.path(key));
        return texts.isEmpty() ? null : String.join(", ", texts);
    }

    /// The vocabulary has one value, for work that is all remote.
    private PublishedMode mode() {
        var word = Ld.first(posting, "jobLocationType");
        return new PublishedMode(word, "TELECOMMUTE".equalsIgnoreCase(word));
    }

    private @Nullable String time(String key) {
        return Times822.iso(Ld.first(posting, key));
    }
}
