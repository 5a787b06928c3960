package org.jobgraph.posting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jobgraph.graphql.Ahead;
import org.jobgraph.graphql.Batches;

/// Groups of columns that a statement reads with its postings when the operation asks for one of their fields: a column that
/// nobody asked for costs as much to print, send and parse as one that somebody did.
///
/// In a statement `p` is the posting, `c` its company and `l` one of its places.
enum Columns {

    LINKS("p.requisition_id, p.url, p.apply_url, p.department, p.team, p.language, p.language_origin", "requisitionId", "url",
            "applyUrl", "department", "team", "language", "languageOrigin", "jsonLd"),

    WORK("p.employment_type, p.employment_type_origin, p.work_mode, p.work_mode_origin, p.seniority, p.seniority_origin, "
            + "p.applicant_countries, p.applicant_countries_origin", "employmentType", "employmentTypeOrigin", "workMode",
            "workModeOrigin", "seniority", "seniorityOrigin", "applicantCountries", "applicantCountriesOrigin", "jsonLd"),

    PAY("p.pay_min, p.pay_max, p.pay_currency, p.pay_period, p.pay_raw, p.pay_origin, p.annual_min, p.annual_max, "
            + "p.annual_assumption", "pay", "payContext", "jsonLd"),

    LIFE("p.status, p.posted_at, p.source_updated_at, p.first_seen_at, " + PostingRows.VERIFIED + ", p.closed_at, p.expires_at",
            "status", "postedAt", "sourceUpdatedAt", "firstSeenAt", "lastVerifiedAt", "closedAt", "expiresAt",
            "fieldProvenance", "jsonLd", "stale"),

    COMPANY("c.slug, c.name, c.website", "company", "jsonLd"),

    LOCATIONS("l.ordinal, l.raw, l.city_id, l.metro_code, l.country, l.origin", "locations", "payContext", "jsonLd");

    /// All of the posting itself.
    static final Set<Columns> OWN = Collections.unmodifiableSet(EnumSet.range(LINKS, LIFE));

    private static final Ahead.Question<Set<Columns>> OF_PAGE = ahead -> of(ahead.fields("nodes"),
            ahead.fields("edges", "node"));

    private static final Ahead.Question<Set<Columns>> OF_POSTING = ahead -> of(ahead.fields(), Set.of());

    private final String sql;
    private final int count;
    // An unmodifiable one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> fields;

    Columns(String sql, String... fields) {
        this.sql = sql;
        this.count = count(sql);
        this.fields = Set.of(fields);
    }

    /// Commas inside parentheses part arguments, not columns.
    private static int count(String sql) {
        var count = 1;
        var depth = 0;
        for (var i = 0; i < sql.length(); i++) {
            var c = sql.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            count += c == ',' && depth == 0 ? 1 : 0;
        }
        return count;
    }

    /// What the page that is being fetched is asked for.
    static Set<Columns> ofPage() {
        return Objects.requireNonNullElse(Batches.ahead(OF_PAGE), OWN);
    }

    /// What the posting that is being fetched is asked for.
    static Set<Columns> ofPosting() {
        return Objects.requireNonNullElse(Batches.ahead(OF_POSTING), OWN);
    }

    /// What serves all of some.
    static Set<Columns> of(Iterable<Set<Columns>> each) {
        var all = EnumSet.noneOf(Columns.class);
        each.forEach(all::addAll);
        return Collections.unmodifiableSet(all);
    }

    /// To select.
    String sql() {
        return sql;
    }

    /// How many columns that is.
    int count() {
        return count;
    }

    private static Set<Columns> of(Set<String> asked, Set<String> alsoAsked) {
        var all = EnumSet.noneOf(Columns.class);
        for (var columns : values()) {
            if (columns.fields.stream().anyMatch(field -> asked.contains(field) || alsoAsked.contains(field))) {
                all.add(columns);
            }
        }
        return Collections.unmodifiableSet(all);
    }
}
