package org.jobgraph.role;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An older or hybrid occupation and one of the SOC 2018 occupations that its people are counted under now.
@Entity
@Immutable
@IdClass(OccupationCrosswalk.Key.class)
class OccupationCrosswalk {

    @Id
    @Enumerated(EnumType.STRING)
    Taxonomy fromTaxonomy;

    @Id
    @Column(length = 7)
    @JdbcTypeCode(SqlTypes.CHAR)
    String fromCode;

    @Id
    @Column(length = 7)
    @JdbcTypeCode(SqlTypes.CHAR)
    String toCode;

    @Column
    @Nullable
    Integer documentId;

    record Key(Taxonomy fromTaxonomy, String fromCode, String toCode) implements Serializable {
    }
}
