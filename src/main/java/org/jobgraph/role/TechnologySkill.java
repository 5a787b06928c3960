package org.jobgraph.role;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A technology that O*NET lists for an occupation.
@Entity
@Immutable
@IdClass(TechnologySkill.Key.class)
class TechnologySkill {

    @Id
    @Column(length = 10)
    @JdbcTypeCode(SqlTypes.CHAR)
    String onetCode;

    @Id
    String name;

    @Id
    String commodityCode;

    @Column
    String commodityTitle;

    @Column
    boolean hot;

    @Column
    boolean inDemand;

    record Key(String onetCode, String name, String commodityCode) implements Serializable {
    }
}
