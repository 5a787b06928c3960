package org.jobgraph.intake.store;

import java.util.List;

/// The statements that take a batch into the tables of postings.
final class MergeSql {

    /// What a posting says, beside what it is known by.
    private static final List<String> CONTENT = List.of("company_id", "company_origin", "requisition_id", "title",
            "description_html",
            "description_text", "url", "apply_url", "department", "team", "language", "employment_type",
            "employment_type_raw", "work_mode", "work_mode_raw", "work_mode_origin", "role_slug", "role_origin", "pay_min",
            "pay_max", "pay_currency", "pay_period", "pay_raw", "pay_origin", "annual_min", "annual_max",
            "annual_assumption", "posted_at", "source_updated_at", "payload_sha256", "language_origin",
            "employment_type_origin", "seniority", "seniority_raw", "seniority_origin", "applicant_countries",
            "applicant_countries_raw", "applicant_countries_origin", "expires_at", "text_hash", "status",
            "last_verified_at", "last_run_id");

    private static final String COLUMNS = "id, source_slug, board, external_id, first_seen_at, " + String.join(", ", CONTENT);

    static final String POSTING = "job_posting (" + COLUMNS + ")";
    static final String STAGED = "staged_posting (" + COLUMNS + ", places)";
    static final String PAYLOAD = "posting_payload (posting_id, body)";
    static final String LOCATION = "posting_location (posting_id, ordinal, raw, city_id, metro_code, country, origin)";
    static final String OCCUPATION = "posting_occupation (posting_id, ordinal, soc_code, confidence, origin)";
    static final String SKILL = "posting_skill (posting_id, ordinal, name, origin)";

    /// For postings that change: gone with the session, empty after each commit.
    static final String STAGE = """
            create temporary table if not exists staged_posting on commit delete rows as
            select %s, null::text as places from job_posting with no data""".formatted(COLUMNS);

    // The name is looked up once, not for each number.
    static final String NEW_IDS = """
            with numbers (name) as materialized (select pg_get_serial_sequence('job_posting', 'id')::regclass)
            select nextval(name) from numbers cross join generate_series(1, ?)""";

    /// Parameters: slugs, names.
    static final String NEW_COMPANIES = """
            insert into company (slug, name)
            select w.slug, w.name from unnest(?::text[], ?::text[]) as w (slug, name)
            where not exists (select from company c where c.slug = w.slug)
            order by w.slug
            on conflict (slug) do nothing""";

    /// Parameters: slugs, websites. What an employer's site is, is said by whoever said it first.
    static final String WEBSITES = """
            update company c set website = w.website
            from (select slug, w.website from unnest(?::text[], ?::text[]) as w (slug, website)
                join company using (slug) where company.website is null order by slug for no key update of company) w
            where c.slug = w.slug""";

    static final String COMPANIES = "select slug, id from company where slug = any (?)";

    /// What becomes of postings that change, while the tables still have them as they were. A judge that judges otherwise
    /// is news as well where readers see it. Parameters: run, when.
    // A look-up for each: the planner, who does not know how few are staged, would rather read all postings.
    static final String EVENTS = """
            insert into posting_event (posting_id, run_id, kind, at, detail)
            select p.id, ?, case p.status when 'OPEN' then 'UPDATED' else 'REOPENED' end, ?, nullif(d.changed, '')
            from staged_posting s
            cross join lateral (select * from job_posting where id = s.id offset 0) p
            cross join lateral (select concat_ws(', ',
                case when p.title is distinct from s.title then 'title' end,
                case when p.description_html is distinct from s.description_html then 'description' end,
                case when p.company_id is distinct from s.company_id then 'company' end,
                case when s.places is distinct from (
                    select string_agg(l.raw, chr(10) order by l.ordinal) from posting_location l where l.posting_id = p.id)
                    then 'places' end,
                case when (p.pay_raw, p.pay_min, p.pay_max, p.pay_currency, p.pay_period)
                    is distinct from (s.pay_raw, s.pay_min, s.pay_max, s.pay_currency, s.pay_period) then 'pay' end,
                case when (p.employment_type, p.employment_type_raw) is distinct from (s.employment_type, s.employment_type_raw)
                    then 'employment type' end,
                case when (p.work_mode, p.work_mode_raw) is distinct from (s.work_mode, s.work_mode_raw)
                    then 'work mode' end,
                case when (p.applicant_countries, p.applicant_countries_raw)
                    is distinct from (s.applicant_countries, s.applicant_countries_raw) then 'applicant countries' end,
                case when (p.seniority, p.seniority_raw) is distinct from (s.seniority, s.seniority_raw)
                    then 'seniority' end,
                case when (p.department, p.team) is distinct from (s.department, s.team) then 'department' end,
                case when (p.url, p.apply_url) is distinct from (s.url, s.apply_url) then 'address' end,
                case when p.requisition_id is distinct from s.requisition_id then 'requisition' end,
                case when p.language is distinct from s.language then 'language' end,
                case when (p.posted_at, p.expires_at) is distinct from (s.posted_at, s.expires_at) then 'dates' end)
                as changed) d
            where p.status = 'CLOSED' or d.changed <> ''
            on conflict do nothing""";

    static final String UPDATE = """
            update job_posting p set closed_at = null, %s from staged_posting s where p.id = s.id"""
            .formatted(String.join(", ", CONTENT.stream().map(column -> column + " = s." + column).toList()));

    /// Of postings that change. Parameter: their ids.
    static final List<String> CLEAR = List.of("delete from posting_payload where posting_id = any (?)",
            "delete from posting_location where posting_id = any (?)",
            "delete from posting_city where posting_id = any (?)",
            "delete from posting_metro where posting_id = any (?)",
            "delete from posting_occupation where posting_id = any (?)",
            "delete from posting_skill where posting_id = any (?)");

    /// Parameter: ids.
    static final String CITIES = """
            insert into posting_city (city_id, newest_at, posting_id)
            select distinct l.city_id, p.newest_at, p.id
            from job_posting p
            join posting_location l on l.posting_id = p.id and l.city_id is not null
            where p.id = any (?)""";

    /// Parameter: ids.
    static final String METROS = """
            insert into posting_metro (metro_code, newest_at, posting_id)
            select distinct l.metro_code, p.newest_at, p.id
            from job_posting p
            join posting_location l on l.posting_id = p.id and l.metro_code is not null
            where p.id = any (?)""";

    private MergeSql() {
    }
}
