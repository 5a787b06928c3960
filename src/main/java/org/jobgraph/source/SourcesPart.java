package org.jobgraph.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jobgraph.snapshot.Part;

@ApplicationScoped
class SourcesPart implements Part<Sources> {

    private final EntityManager entities;

    SourcesPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<Sources> type() {
        return Sources.class;
    }

    @Override
    public Sources read() {
        var all = entities.createQuery("from Source order by name", Source.class).getResultList();
        return Sources.of(all, entities.createQuery("from Document", Document.class).getResultList());
    }
}
