package org.jobgraph.role;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;
import org.jobgraph.snapshot.Tables;

/// Reads roles, their occupations, skills, and what is said of their pay and outlook.
@Singleton
public class RolesPart implements Part<Roles> {

    @Override
    public Class<Roles> type() {
        return Roles.class;
    }

    // In the demand, O*NET details ("15-1252.00") are cut at the dot, and only technologies that some role names are held.
    @Override
    public Roles read(Tables tables) {
        return Roles.of(tables.list("""
                select slug, title, description, duties, remote_possible, aliases, document_id
                from role order by ordinal""", RolesPart::role),
                tables.list("""
                        select role_slug, occupation_code, taxonomy, confidence, reason, document_id
                        from role_occupation order by ordinal""", RolesPart::occupation),
                tables.list("select role_slug, name from role_skill order by ordinal",
                        row -> new RoleSkill(row.text(), row.text())),
                tables.list("""
                        select left(t.onet_code, 7), t.name, t.hot, t.in_demand
                        from technology_skill t where t.name in (select s.name from role_skill s)
                        and left(t.onet_code, 7) in (select o.occupation_code from role_occupation o)""",
                        row -> new Roles.Demand(row.text(), row.text(), row.flag(), row.flag())),
                tables.list("""
                        select role_slug, document_id, minimum, maximum, currency, period
                        from quoted_salary_range order by document_id desc""", RolesPart::range),
                tables.list("""
                        select role_slug, document_id, occupation_codes, from_year, to_year, change_percent,
                               average_change_percent, annual_openings, drivers
                        from quoted_outlook order by document_id desc""", RolesPart::outlook),
                tables.list("""
                        select from_year, to_year, occupation_code, document_id, employment_from, employment_to,
                               change_percent, self_employed_percent, annual_openings, education
                        from projection""", RolesPart::projection));
    }

    private static Role role(Row row) throws SQLException {
        var role = new Role();
        role.slug = row.text();
        role.title = row.text();
        role.description = row.text();
        role.duties = row.array();
        role.remotePossible = row.flagOrNull();
        role.aliases = row.array();
        role.documentId = row.number();
        return role;
    }

    private static RoleOccupation occupation(Row row) throws SQLException {
        var occupation = new RoleOccupation();
        occupation.roleSlug = row.text();
        occupation.occupationCode = row.text();
        occupation.taxonomy = row.constant(Taxonomy.class);
        occupation.confidence = row.decimal();
        occupation.reason = row.textOrNull();
        occupation.documentId = row.number();
        return occupation;
    }

    private static QuotedSalaryRange range(Row row) throws SQLException {
        var range = new QuotedSalaryRange();
        range.roleSlug = row.text();
        range.documentId = row.number();
        range.min = row.decimal();
        range.max = row.decimal();
        range.currency = row.text();
        range.period = row.constant(PayPeriod.class);
        return range;
    }

    private static QuotedOutlook outlook(Row row) throws SQLException {
        return new QuotedOutlook(row.text(), row.number(), row.texts(), row.small(), row.small(), row.decimal(),
                row.decimalOrNull(), row.numberOrNull(), row.texts());
    }

    private static Projection projection(Row row) throws SQLException {
        return new Projection(row.small(), row.small(), row.text(), row.number(), row.numberOrNull(), row.numberOrNull(),
                row.decimalOrNull(), row.decimalOrNull(), row.numberOrNull(), row.textOrNull());
    }
}
