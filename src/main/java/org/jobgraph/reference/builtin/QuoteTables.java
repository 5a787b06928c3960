package org.jobgraph.reference.builtin;

import static org.jobgraph.reference.builtin.BundledColumn.key;
import static org.jobgraph.reference.builtin.BundledColumn.optional;
import static org.jobgraph.reference.builtin.BundledColumn.optionalKey;
import static org.jobgraph.reference.builtin.BundledColumn.required;
import static org.jobgraph.reference.builtin.ColumnKind.DATE;
import static org.jobgraph.reference.builtin.ColumnKind.INTEGER;
import static org.jobgraph.reference.builtin.ColumnKind.LIST;
import static org.jobgraph.reference.builtin.ColumnKind.NUMBER;
import static org.jobgraph.reference.builtin.ColumnKind.TEXT;
import static org.jobgraph.reference.builtin.RoleTables.ROLES;
import static org.jobgraph.reference.builtin.SourceTables.DOCUMENTS;

import java.util.List;

/// What publications say about roles, cities and providers, beside the official statistics.
final class QuoteTables {

    private static final List<String> TAKE_RANGES = List.of("""
            delete from quoted_salary_range r using document d where d.id = r.document_id and not exists
                (select from bundled b where b.role = r.role_slug and b.document = d.key)""", """
            insert into quoted_salary_range as held (role_slug, document_id, minimum, maximum, currency, period)
            select b.role, d.id, b.minimum, b.maximum, b.currency, b.period
            from bundled b join document d on d.key = b.document
            on conflict (role_slug, document_id) do update set minimum = excluded.minimum, maximum = excluded.maximum,
                currency = excluded.currency, period = excluded.period
            where (held.minimum, held.maximum, held.currency, held.period)
                is distinct from (excluded.minimum, excluded.maximum, excluded.currency, excluded.period)""");

    private static final List<String> TAKE_OUTLOOKS = List.of("""
            delete from quoted_outlook o using document d where d.id = o.document_id and not exists
                (select from bundled b where b.role = o.role_slug and b.document = d.key)""", """
            insert into quoted_outlook as held (role_slug, document_id, occupation_codes, from_year, to_year,
                change_percent, average_change_percent, annual_openings, drivers)
            select b.role, d.id, b.occupations, b.from_year, b.to_year, b.change_percent, b.average_change_percent,
                b.annual_openings, b.drivers
            from bundled b join document d on d.key = b.document
            on conflict (role_slug, document_id) do update set occupation_codes = excluded.occupation_codes,
                from_year = excluded.from_year, to_year = excluded.to_year, change_percent = excluded.change_percent,
                average_change_percent = excluded.average_change_percent,
                annual_openings = excluded.annual_openings, drivers = excluded.drivers
            where (held.occupation_codes, held.from_year, held.to_year, held.change_percent,
                    held.average_change_percent, held.annual_openings, held.drivers) is distinct from
                (excluded.occupation_codes, excluded.from_year, excluded.to_year, excluded.change_percent,
                    excluded.average_change_percent, excluded.annual_openings, excluded.drivers)""");

    private static final List<String> TAKE_FIGURES = List.of("""
            delete from quoted_figure f using document d where d.id = f.document_id and not exists
                (select from bundled b where (b.city, b.area, b.occupation, b.measure, b.document)
                    = (f.city_slug, f.area_code, f.occupation_code, f.measure, d.key))""", """
            insert into quoted_figure as held (city_slug, area_code, occupation_code, measure, value, currency, qualifier,
                standing, as_of, document_id)
            select b.city, b.area, b.occupation, b.measure, b.value, b.currency, b.qualifier, b.standing, b.as_of, d.id
            from bundled b join document d on d.key = b.document
            on conflict (city_slug, area_code, occupation_code, measure, document_id) do update set
                value = excluded.value, currency = excluded.currency, qualifier = excluded.qualifier,
                standing = excluded.standing, as_of = excluded.as_of
            where (held.value, held.currency, held.qualifier, held.standing, held.as_of) is distinct from
                (excluded.value, excluded.currency, excluded.qualifier, excluded.standing, excluded.as_of)""");

    private static final List<String> TAKE_FACTS = List.of("""
            delete from fact f where not exists (select from bundled b
                where (b.subject_kind, b.subject, b.ordinal) = (f.subject_kind, f.subject, f.ordinal))""", """
            insert into fact as held (subject_kind, subject, ordinal, statement, as_of, document_id, quoted_in)
            select b.subject_kind, b.subject, b.ordinal, b.statement, b.as_of, d.id, q.id
            from bundled b join document d on d.key = b.document left join document q on q.key = b.quoted_in
            on conflict (subject_kind, subject, ordinal) do update set statement = excluded.statement,
                as_of = excluded.as_of, document_id = excluded.document_id, quoted_in = excluded.quoted_in
            where (held.statement, held.as_of, held.document_id, held.quoted_in) is distinct from
                (excluded.statement, excluded.as_of, excluded.document_id, excluded.quoted_in)""");

    static final List<BundledTable> ALL = List.of(
            new BundledTable("quoted-salary-ranges.csv", 0,
                    List.of(key("role", ROLES), required("minimum", NUMBER), required("maximum", NUMBER),
                            required("currency", TEXT), required("period", TEXT), key("document", DOCUMENTS)),
                    TAKE_RANGES),
            new BundledTable("quoted-outlooks.csv", 0,
                    List.of(key("role", ROLES), required("occupations", LIST), required("from_year", INTEGER),
                            required("to_year", INTEGER), required("change_percent", NUMBER),
                            optional("average_change_percent", NUMBER), optional("annual_openings", INTEGER),
                            optional("drivers", LIST), key("document", DOCUMENTS)),
                    TAKE_OUTLOOKS),
            new BundledTable("quoted-figures.csv", 4,
                    List.of(required("city", TEXT), key("area", PlaceTables.METROS), required("occupation", TEXT),
                            required("measure", TEXT), required("value", NUMBER), optional("currency", TEXT),
                            required("qualifier", TEXT), optional("standing", TEXT), optional("as_of", DATE),
                            key("document", DOCUMENTS)),
                    TAKE_FIGURES),
            new BundledTable("facts.csv", 3,
                    List.of(required("subject_kind", TEXT), required("subject", TEXT), required("ordinal", INTEGER),
                            required("statement", TEXT), optional("as_of", DATE), key("document", DOCUMENTS),
                            optionalKey("quoted_in", DOCUMENTS)),
                    TAKE_FACTS));

    private QuoteTables() {
    }
}
