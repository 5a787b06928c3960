package org.jobgraph.training;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/// Invented programs with a price, without one, in another currency and without a role.
@ApplicationScoped
public class PricedProgram {

    private static final String PROGRAMS = """
            insert into training_program (slug, provider_slug, name, kind, cost, tuition, currency, document_id)
            select v.slug, p.slug, v.slug, 'COURSE', v.cost, v.cost - 1000, v.currency, p.document_id
            from provider p cross join (values ('priced', 10000, 'USD'), ('unpriced', null, null), ('foreign', 10000, 'EUR'),
                ('roleless', 10000, 'USD')) as v(slug, cost, currency) where p.slug = 'noble-desktop'""";

    private static final String ROLES = """
            insert into training_program_role (program_slug, role_slug, origin)
            select p.slug, r.slug, 'PUBLISHED' from training_program p cross join role r
            where p.slug in ('priced', 'unpriced', 'foreign') and r.slug in ('back-end-developer', 'web-developer')""";

    private final AgroalDataSource database;

    PricedProgram(AgroalDataSource database) {
        this.database = database;
    }

    void insert() throws SQLException {
        run(PROGRAMS);
        run(ROLES);
    }

    void remove() throws SQLException {
        run("delete from training_program where slug in ('priced', 'unpriced', 'foreign', 'roleless')");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
