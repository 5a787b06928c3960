package org.jobgraph.salary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jobgraph.snapshot.Part;

@ApplicationScoped
class QuotedFiguresPart implements Part<QuotedFigures> {

    private final EntityManager entities;

    QuotedFiguresPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<QuotedFigures> type() {
        return QuotedFigures.class;
    }

    @Override
    public QuotedFigures read() {
        return QuotedFigures.of(entities.createQuery("from QuotedFigure order by key", QuotedFigure.class).getResultList());
    }
}
