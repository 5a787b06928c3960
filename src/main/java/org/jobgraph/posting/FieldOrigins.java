package org.jobgraph.posting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.graphql.Row;
import org.jspecify.annotations.Nullable;

/// Where the values of a posting come from, field by field in the order of [#SQL].
///
/// @param posting its key
record FieldOrigins(long posting, List<FieldOrigin> fields) {

    /// Each field is an origin and what the source says. An origin of several rows is that of the first that has one.
    static final String SQL = """
            select p.id, %s
            from unnest(cast(? as bigint[])) as k(id) join job_posting p on p.id = k.id
            join company c on c.id = p.company_id""".formatted(String.join(", ",
            "'PUBLISHED', null", "case p.description_text when '' then 'ABSENT' else 'PUBLISHED' end, null",
            "'PUBLISHED', null",
            """
                    coalesce((select l.origin from posting_location l where l.posting_id = p.id
                        order by l.origin = 'ABSENT', ordinal limit 1), 'ABSENT'),
                    (select string_agg(l.raw, ' | ' order by l.ordinal) from (select raw, min(ordinal) as ordinal
                        from posting_location where posting_id = p.id group by raw) l)""",
            "p.work_mode_origin, p.work_mode_raw", "p.employment_type_origin, p.employment_type_raw",
            "p.seniority_origin, case p.seniority_origin when 'PARSED' then p.title else p.seniority_raw end",
            "p.pay_origin, p.pay_raw", "p.applicant_countries_origin, p.applicant_countries_raw",
            "p.language_origin, case p.language_origin when 'PUBLISHED' then p.language end",
            "p.role_origin, case when p.role_slug is not null then p.title end",
            """
                    coalesce((select o.origin from posting_occupation o where o.posting_id = p.id order by ordinal limit 1), 'ABSENT'),
                    case when exists (select from posting_occupation o where o.posting_id = p.id) then p.title end""",
            """
                    coalesce((select s.origin from posting_skill s where s.posting_id = p.id order by ordinal limit 1), 'ABSENT'),
                    null""",
            published("posted_at"), published("source_updated_at"), published("expires_at"), published("apply_url"),
            published("requisition_id"), published("department"), published("team"),
            // Of a posting that was judged before this was kept: a board's own name stands where nobody says whose it is.
            "coalesce(p.company_origin, case when c.name = p.board then 'INFERRED' else 'PUBLISHED' end), null"));

    private static final List<String> NAMES = List.of("title", "descriptionHtml", "url", "locations", "workMode",
            "employmentType", "seniority", "pay", "applicantCountries", "language", "role", "occupations", "skills", "postedAt",
            "sourceUpdatedAt", "expiresAt", "applyUrl", "requisitionId", "department", "team", "company");

    private static String published(String column) {
        return "case when p." + column + " is null then 'ABSENT' else 'PUBLISHED' end, null";
    }

    static FieldOrigins read(Row row) throws SQLException {
        var posting = row.large();
        var fields = new ArrayList<FieldOrigin>(NAMES.size());
        for (var name : NAMES) {
            fields.add(new FieldOrigin(name, row.constant(Origin.class), row.textOrNull()));
        }
        return new FieldOrigins(posting, fields);
    }

    /// @param raw what the source says, or null
    record FieldOrigin(String field, Origin origin, @Nullable String raw) {
    }
}
