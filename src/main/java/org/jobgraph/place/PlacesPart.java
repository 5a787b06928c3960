package org.jobgraph.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jobgraph.snapshot.Part;

@ApplicationScoped
class PlacesPart implements Part<Places> {

    private final EntityManager entities;

    PlacesPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<Places> type() {
        return Places.class;
    }

    @Override
    public Places read() {
        return Places.of(
                entities.createQuery("from City order by inhabitants desc nulls last, slug", City.class).getResultList(),
                entities.createQuery("from Metro order by population desc nulls last, code", Metro.class).getResultList(),
                entities.createQuery("from Area", Area.class).getResultList(),
                entities.createQuery("from PriceParity", PriceParity.class).getResultList());
    }
}
