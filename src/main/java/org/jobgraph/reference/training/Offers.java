package org.jobgraph.reference.training;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;

import org.jobgraph.reference.staging.Counts;
import org.jobgraph.reference.staging.Merge;
import org.jobgraph.reference.staging.Staging;

/// From offers to the tables of training.
///
/// @param offers of one file, in its order; the first of two with the same program counts
/// @param document that they were read in
record Offers(List<Offer> offers, int document) {

    private static final String STAGED_PROVIDER = "line bigint, slug text, external_id text, name text, homepage text, "
            + "city_name text, state text, city_slug text, licences text[]";

    private static final String STAGED_PROGRAM = "line bigint, slug text, provider_slug text, external_id text, "
            + "name text, kind text, description text, duration_text text, hours_min numeric, hours_max numeric, "
            + "formats text[], schedules text[], curriculum text[], skills text[], prerequisites text, "
            + "mentoring_sessions smallint, free_retake_months smallint, certificate_of_completion boolean, "
            + "cost numeric, tuition numeric, fees numeric, books_and_materials numeric, supplies_and_tools numeric, "
            + "other_costs numeric, currency char(3), cip_code text, url text";

    private static final Merge PROVIDERS = new Merge("provider", List.of("slug"),
            List.of("external_id", "name", "homepage", "city_name", "state", "city_slug", "licences"),
            List.of("document_id"));

    private static final Merge PROGRAMS = new Merge("training_program", List.of("slug"),
            List.of("provider_slug", "external_id", "name", "kind", "description", "duration_text", "hours_min",
                    "hours_max", "formats", "schedules", "curriculum", "skills", "prerequisites", "mentoring_sessions",
                    "free_retake_months", "certificate_of_completion", "cost", "tuition", "fees", "books_and_materials",
                    "supplies_and_tools", "other_costs", "currency", "cip_code", "url"),
            List.of("document_id"));

    private static final Merge AWARDS = new Merge("training_award", List.of("program_slug", "name", "awarded_by"),
            List.of("year"), List.of());

    private static final Merge ROLES = new Merge("training_program_role", List.of("program_slug", "role_slug"),
            List.of("origin"), List.of());

    private static final String FORGET_AWARDS = """
            delete from training_award a where a.program_slug in (select slug from staged_program)
            and not exists (select from staged_award s where s.program_slug = a.program_slug and s.name = a.name
                and s.awarded_by = a.awarded_by)""";

    private static final String FORGET_ROLES = """
            delete from training_program_role r where r.origin = 'PUBLISHED'
            and r.program_slug in (select slug from staged_program) and not exists (
                select from staged_role s where s.program_slug = r.program_slug and s.role_slug = r.role_slug)""";

    /// A city that a provider names, where just one of ours has the name in that state.
    private static final String PLACE_PROVIDERS = """
            update provider p set city_slug = c.slug
            from (select lower(name) as name, state, min(slug) as slug from city where country = 'US'
                group by lower(name), state having count(*) = 1) c
            where p.city_slug is null and c.name = lower(p.city_name) and c.state = p.state""";

    /// @param programs what became of the programs
    /// @param beside rows of the other tables that changed
    record Outcome(Counts programs, long beside, long placed) {
    }

    Outcome merge(Connection connection) throws SQLException {
        stageProviders(connection);
        stagePrograms(connection);
        stageAwardsAndRoles(connection);
        // What the documented CSV has no column for stays as it was.
        var providers = PROVIDERS.from(connection, """
                (select s.line, s.slug, coalesce(s.external_id, p.external_id) as external_id, s.name,
                    coalesce(s.homepage, p.homepage) as homepage, coalesce(s.city_name, p.city_name) as city_name,
                    coalesce(s.state, p.state) as state, coalesce(s.city_slug, p.city_slug) as city_slug,
                    case when s.licences = '{}' then coalesce(p.licences, '{}') else s.licences end as licences,
                    %d as document_id
                from staged_provider s left join provider p using (slug))""".formatted(document));
        var programs = PROGRAMS.from(connection,
                "(select *, %d as document_id from staged_program)".formatted(document));
        var awards = AWARDS.from(connection, "staged_award");
        var roles = ROLES.from(connection,
                "(select line, program_slug, role_slug, 'PUBLISHED' as origin from staged_role)");
        try (var statement = connection.createStatement()) {
            var forgotten = statement.executeLargeUpdate(FORGET_AWARDS) + statement.executeLargeUpdate(FORGET_ROLES);
            var placed = statement.executeLargeUpdate(PLACE_PROVIDERS);
            return new Outcome(programs, providers.changed() + awards.changed() + roles.changed() + forgotten + placed,
                    placed);
        }
    }

    private void stageProviders(Connection connection) throws SQLException {
        var providers = new LinkedHashMap<String, Offer.Provider>();
        offers.forEach(offer -> providers.putIfAbsent(offer.provider().slug(), offer.provider()));
        try (var staging = Staging.open(connection, "staged_provider", STAGED_PROVIDER)) {
            providers.values().forEach(p -> staging.row(0, p.slug(), p.externalId(), p.name(), p.homepage(),
                    p.cityName(), p.state(), p.citySlug(), p.licences()));
        }
    }

    private void stagePrograms(Connection connection) throws SQLException {
        try (var staging = Staging.open(connection, "staged_program", STAGED_PROGRAM)) {
            offers.forEach(offer -> stage(staging, offer, offer.program()));
        }
    }

    private static void stage(Staging staging, Offer offer, Offer.Program p) {
        var content = p.content();
        var terms = p.terms();
        var cost = p.cost();
        staging.row(offer.line(), p.slug(), offer.provider().slug(), p.externalId(), p.name(), p.kind(),
                p.description(), p.length().text(), p.length().hoursMin(), p.length().hoursMax(), content.formats(),
                content.schedules(), content.curriculum(), content.skills(), terms.prerequisites(),
                terms.mentoringSessions(), terms.freeRetakeMonths(), terms.certificateOfCompletion(), cost.total(),
                cost.tuition(), cost.fees(), cost.booksAndMaterials(), cost.suppliesAndTools(), cost.other(),
                cost.currency(), p.cipCode(), p.url());
    }

    private void stageAwardsAndRoles(Connection connection) throws SQLException {
        try (var staging = Staging.open(connection, "staged_award",
                "line bigint, program_slug text, name text, awarded_by text, year smallint")) {
            offers.forEach(offer -> offer.awards().forEach(award -> staging.row(offer.line(), offer.program().slug(),
                    award.name(), award.awardedBy(), award.year())));
        }
        try (var staging = Staging.open(connection, "staged_role", "line bigint, program_slug text, role_slug text")) {
            offers.forEach(
                    offer -> offer.roles().forEach(role -> staging.row(offer.line(), offer.program().slug(), role)));
        }
    }
}
