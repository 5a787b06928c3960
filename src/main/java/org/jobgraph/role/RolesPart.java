package org.jobgraph.role;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jobgraph.snapshot.Part;

@ApplicationScoped
class RolesPart implements Part<Roles> {

    // O*NET details ("15-1252.00") are cut at the dot. Only technologies that some role names are held. In SQL: reading a statement
    // like this one in Hibernate's language takes a process that starts longer than all that is read here.
    private static final String DEMAND = """
            select left(t.onet_code, 7), t.name, t.hot, t.in_demand
            from technology_skill t where t.name in (select s.name from role_skill s)
            and left(t.onet_code, 7) in (select o.occupation_code from role_occupation o)""";

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
                demand(),
                entities.createQuery("from QuotedSalaryRange order by documentId desc", QuotedSalaryRange.class)
                        .getResultList(),
                entities.createQuery("from QuotedOutlook order by documentId desc", QuotedOutlook.class).getResultList(),
                entities.createQuery("from Projection", Projection.class).getResultList());
    }

    private List<Roles.Demand> demand() {
        return entities.unwrap(Session.class).createNativeQuery(DEMAND, Object[].class).stream()
                .map(row -> new Roles.Demand((String) row[0], (String) row[1], (Boolean) row[2], (Boolean) row[3])).toList();
    }
}
