package org.jobgraph.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jobgraph.snapshot.Part;

@ApplicationScoped
class RolesPart implements Part<Roles> {

    // O*NET details ("15-1252.00") are cut at the dot. Only technologies that some role names are held.
    private static final String DEMAND = """
            select new org.jobgraph.role.Roles$Demand(left(t.onetCode, 7), t.name, t.hot, t.inDemand)
            from TechnologySkill t where t.name in (select s.name from RoleSkill s)
            and left(t.onetCode, 7) in (select o.occupationCode from RoleOccupation o)""";

    private final EntityManager entities;

    RolesPart(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Class<Roles> type() {
        return Roles.class;
    }

    @Override
    public Roles read() {
        return Roles.of(
                entities.createQuery("from Role order by ordinal", Role.class).getResultList(),
                entities.createQuery("from RoleOccupation order by ordinal", RoleOccupation.class).getResultList(),
                entities.createQuery("from RoleSkill order by ordinal", RoleSkill.class).getResultList(),
                entities.createQuery(DEMAND, Roles.Demand.class).getResultList(),
                entities.createQuery("from QuotedSalaryRange order by documentId desc", QuotedSalaryRange.class)
                        .getResultList(),
                entities.createQuery("from QuotedOutlook order by documentId desc", QuotedOutlook.class).getResultList(),
                entities.createQuery("from Projection", Projection.class).getResultList());
    }
}
