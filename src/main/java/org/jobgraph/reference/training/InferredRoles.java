package org.jobgraph.reference.training;

import java.sql.Connection;
import java.sql.SQLException;

/// Which roles a program prepares for by its field of study: the CIP code's occupations (SOC 2018) include the
/// occupation that the role is counted under with the highest confidence. What a provider publishes is never touched.
final class InferredRoles {

    private static final String COMPUTED = """
            create temp table computed_role on commit drop as
            with best as (
                select role_slug, occupation_code, rank() over (partition by role_slug order by confidence desc) as place
                from role_occupation where taxonomy = 'SOC_2018')
            select distinct p.slug as program_slug, b.role_slug
            from training_program p
            join cip_occupation c on c.cip_code = p.cip_code
            join best b on b.occupation_code = c.occupation_code and b.place = 1""";

    private static final String FORGET = """
            delete from training_program_role r where r.origin = 'INFERRED' and not exists (
                select from computed_role c where c.program_slug = r.program_slug and c.role_slug = r.role_slug)""";

    private static final String INFER = """
            insert into training_program_role (program_slug, role_slug, origin)
            select program_slug, role_slug, 'INFERRED' from computed_role
            on conflict do nothing""";

    private InferredRoles() {
    }

    /// Infers all of them anew.
    ///
    /// @return how many were added or taken away
    static long refresh(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.computed_role");
            statement.execute(COMPUTED);
            return statement.executeLargeUpdate(FORGET) + statement.executeLargeUpdate(INFER);
        }
    }
}
