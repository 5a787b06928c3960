package org.jobgraph.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jobgraph.snapshot.Part;

@ApplicationScoped
class OccupationsPart implements Part<Occupations> {

    private final EntityManager entities;

    OccupationsPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<Occupations> type() {
        return Occupations.class;
    }

    @Override
    public Occupations read() {
        return Occupations.of(
                entities.createQuery("from Occupation order by taxonomy desc, code", Occupation.class).getResultList(),
                entities.createQuery("from OccupationCrosswalk", OccupationCrosswalk.class).getResultList());
    }
}
