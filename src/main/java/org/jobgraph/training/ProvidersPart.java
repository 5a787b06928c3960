package org.jobgraph.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jobgraph.snapshot.Part;

@ApplicationScoped
class ProvidersPart implements Part<Providers> {

    // The order of V15, so that it does not depend on the database's locale.
    private static final String ALL = """
            select * from provider order by lower(name collate "pg_c_utf8"), slug collate "C\"""";

    private final EntityManager entities;

    ProvidersPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<Providers> type() {
        return Providers.class;
    }

    @Override
    public Providers read() {
        return Providers.of(entities.unwrap(org.hibernate.Session.class).createNativeQuery(ALL, Provider.class)
                .getResultList());
    }
}
