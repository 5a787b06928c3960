package org.jobgraph.reference.builtin;

import static org.jobgraph.reference.builtin.BundledColumn.key;
import static org.jobgraph.reference.builtin.BundledColumn.optional;
import static org.jobgraph.reference.builtin.BundledColumn.required;
import static org.jobgraph.reference.builtin.ColumnKind.FLAG;
import static org.jobgraph.reference.builtin.ColumnKind.INTEGER;
import static org.jobgraph.reference.builtin.ColumnKind.LIST;
import static org.jobgraph.reference.builtin.ColumnKind.NUMBER;
import static org.jobgraph.reference.builtin.ColumnKind.TEXT;
import static org.jobgraph.reference.builtin.SourceTables.DOCUMENTS;

import java.util.List;

/// Providers and their programs; the programs' file is one that the import of training programs reads, too.
final class TrainingTables {

    private static final String PROVIDERS = "providers.csv";

    private static final String TAKE_PROVIDERS = """
            insert into provider as held (slug, name, homepage, description, city_slug, licences, document_id)
            select b.slug, b.name, b.homepage, b.description, b.city, b.licences, d.id
            from bundled b join document d on d.key = b.document
            on conflict (slug) do update set name = excluded.name, homepage = excluded.homepage,
                description = excluded.description, city_slug = excluded.city_slug, licences = excluded.licences,
                document_id = excluded.document_id
            where (held.name, held.homepage, held.description, held.city_slug, held.licences, held.document_id)
                is distinct from (excluded.name, excluded.homepage, excluded.description, excluded.city_slug,
                    excluded.licences, excluded.document_id)""";

    private static final String COLUMNS = """
            slug, provider_slug, name, kind, description, duration_text, hours_min, hours_max, formats, schedules,
            curriculum, skills, prerequisites, mentoring_sessions, free_retake_months, certificate_of_completion, cost,
            currency, cip_code, url, document_id""";

    private static final String TAKE_PROGRAMS = """
            insert into training_program as held (%1$s)
            select b.slug, b.provider, b.name, b.kind, b.description, b.duration, b.hours_min, b.hours_max, b.formats,
                b.schedules, b.curriculum, b.skills, b.prerequisites, b.mentoring_sessions, b.free_retake_months,
                b.certificate_of_completion, b.cost, b.currency, b.cip, b.url, d.id
            from bundled b join document d on d.key = 'training-programs'
            on conflict (slug) do update set (%1$s) = row(%3$s)
            where (%2$s) is distinct from (%3$s)""".formatted(COLUMNS, prefixed("held."), prefixed("excluded."));

    private static final List<String> TAKE_AWARDS = List.of("""
            delete from training_award a using bundled b where b.slug = a.program_slug
                and not (a.name || ';' || a.awarded_by || ';' || coalesce(a.year::text, '') = any (b.awards))""", """
            insert into training_award as held (program_slug, name, awarded_by, year)
            select b.slug, split_part(award, ';', 1), split_part(award, ';', 2),
                nullif(split_part(award, ';', 3), '')::smallint
            from bundled b, unnest(b.awards) as award
            on conflict (program_slug, name, awarded_by) do nothing""");

    private static final List<String> TAKE_ROLES = List.of("""
            delete from training_program_role r using bundled b where b.slug = r.program_slug
                and r.origin = 'PUBLISHED' and not (r.role_slug = any (b.roles))""", """
            insert into training_program_role as held (program_slug, role_slug, origin)
            select b.slug, role, 'PUBLISHED' from bundled b, unnest(b.roles) as role
            on conflict (program_slug, role_slug) do update set origin = 'PUBLISHED'
            where held.origin <> 'PUBLISHED'""");

    static final List<BundledTable> ALL = List.of(
            new BundledTable(PROVIDERS, 1,
                    List.of(required("slug", TEXT), required("name", TEXT), optional("homepage", TEXT),
                            optional("description", TEXT), optional("city", TEXT), optional("licences", LIST),
                            key("document", DOCUMENTS)),
                    List.of(TAKE_PROVIDERS)),
            new BundledTable("training-programs.csv", 1, List.of(required("slug", TEXT), key("provider", PROVIDERS),
                    required("provider_name", TEXT), optional("provider_city", TEXT), required("name", TEXT),
                    required("kind", TEXT), optional("description", TEXT), optional("duration", TEXT),
                    optional("hours_min", NUMBER), optional("hours_max", NUMBER), optional("formats", LIST),
                    optional("schedules", LIST), optional("curriculum", LIST), optional("skills", LIST),
                    optional("prerequisites", TEXT), optional("mentoring_sessions", INTEGER),
                    optional("free_retake_months", INTEGER), optional("certificate_of_completion", FLAG),
                    optional("awards", LIST), optional("roles", LIST), optional("cost", NUMBER), optional("currency", TEXT),
                    optional("cip", TEXT), optional("url", TEXT)),
                    List.of(TAKE_PROGRAMS, TAKE_AWARDS.getFirst(), TAKE_AWARDS.getLast(), TAKE_ROLES.getFirst(),
                            TAKE_ROLES.getLast())));

    private TrainingTables() {
    }

    private static String prefixed(String table) {
        return COLUMNS.replaceAll("(\\w+)", table + "$1");
    }
}
