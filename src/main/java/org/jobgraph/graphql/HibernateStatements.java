package org.jobgraph.graphql;

import jakarta.inject.Singleton;

import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jobgraph.watch.Visit;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/// Counts the statements that Hibernate sends for a request.
@Singleton
@PersistenceUnitExtension
class HibernateStatements implements StatementInspector {

    @Override
    public String inspect(String sql) {
        Visit.statement();
        return sql;
    }
}
