package org.jobgraph.reference.builtin;

import static org.jobgraph.reference.builtin.BundledColumn.key;
import static org.jobgraph.reference.builtin.BundledColumn.optional;
import static org.jobgraph.reference.builtin.BundledColumn.required;
import static org.jobgraph.reference.builtin.ColumnKind.FLAG;
import static org.jobgraph.reference.builtin.ColumnKind.INTEGER;
import static org.jobgraph.reference.builtin.ColumnKind.LIST;
import static org.jobgraph.reference.builtin.ColumnKind.NUMBER;
import static org.jobgraph.reference.builtin.ColumnKind.TEXT;

import java.util.List;

/// The catalogue of roles, their occupations and skills. A role that is no longer in it stays, after the others, because
/// postings name it.
final class RoleTables {

    static final String ROLES = "roles.csv";

    private static final List<String> TAKE_ROLES = List.of("""
            update role set ordinal = ordinal + 1000000
            where ordinal < 1000000 and slug not in (select slug from bundled)""", """
            -- Out of each other's way first: the order is unique.
            update role r set ordinal = -b.line from bundled b where b.slug = r.slug and r.ordinal <> b.line""", """
            insert into role as held (slug, ordinal, title, description, duties, remote_possible, aliases, document_id)
            select b.slug, b.line, b.title, b.description, b.duties, b.remote_possible, b.aliases, d.id
            from bundled b join document d on d.key = 'roles'
            on conflict (slug) do update set ordinal = excluded.ordinal, title = excluded.title,
                description = excluded.description, duties = excluded.duties,
                remote_possible = excluded.remote_possible, aliases = excluded.aliases,
                document_id = excluded.document_id
            where (held.ordinal, held.title, held.description, held.duties, held.remote_possible, held.aliases,
                    held.document_id) is distinct from (excluded.ordinal, excluded.title, excluded.description,
                    excluded.duties, excluded.remote_possible, excluded.aliases, excluded.document_id)""");

    private static final List<String> TAKE_OCCUPATIONS = List.of("""
            delete from role_occupation o where not exists
                (select from bundled b where b.role = o.role_slug and b.occupation = o.occupation_code)""", """
            insert into role_occupation as held (role_slug, occupation_code, ordinal, confidence, reason, document_id)
            select b.role, b.occupation, b.ordinal, b.confidence, b.reason, d.id
            from bundled b join document d on d.key = 'role-occupations'
            on conflict (role_slug, occupation_code) do update set ordinal = excluded.ordinal,
                confidence = excluded.confidence, reason = excluded.reason, document_id = excluded.document_id
            where (held.ordinal, held.confidence, held.reason, held.document_id) is distinct from
                (excluded.ordinal, excluded.confidence, excluded.reason, excluded.document_id)""");

    private static final List<String> TAKE_SKILLS = List.of("""
            delete from role_skill s where not exists
                (select from bundled b where b.role = s.role_slug and b.skill = s.name)""", """
            insert into role_skill as held (role_slug, name, ordinal, document_id)
            select b.role, b.skill, b.ordinal, d.id from bundled b join document d on d.key = 'role-skills'
            on conflict (role_slug, name) do update set ordinal = excluded.ordinal, document_id = excluded.document_id
            where (held.ordinal, held.document_id) is distinct from (excluded.ordinal, excluded.document_id)""");

    static final List<BundledTable> ALL = List.of(
            new BundledTable(ROLES, 1,
                    List.of(required("slug", TEXT), required("title", TEXT), required("description", TEXT),
                            required("duties", LIST), optional("remote_possible", FLAG), optional("aliases", LIST)),
                    TAKE_ROLES),
            new BundledTable("role-occupations.csv", 2,
                    List.of(key("role", ROLES), required("ordinal", INTEGER), required("occupation", TEXT),
                            required("confidence", NUMBER), optional("reason", TEXT)),
                    TAKE_OCCUPATIONS),
            new BundledTable("role-skills.csv", 2,
                    List.of(key("role", ROLES), required("ordinal", INTEGER), required("skill", TEXT)), TAKE_SKILLS));

    private RoleTables() {
    }
}
