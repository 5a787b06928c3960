package org.jobgraph.source;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jobgraph.snapshot.Part;

@ApplicationScoped
class FactsPart implements Part<Facts> {

    private final EntityManager entities;

    FactsPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Facts read() {
        return new Facts(entities.createQuery("from Fact order by ordinal", Fact.class).getResultStream()
                .collect(groupingBy(fact -> new Facts.Subject(fact.subjectKind, fact.subject))));
    }
}
