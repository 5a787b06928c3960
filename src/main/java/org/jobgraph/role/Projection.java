package org.jobgraph.role;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A row of the Employment Projections of the U.S. Bureau of Labor Statistics.
@Entity
@Immutable
@IdClass(Projection.Key.class)
class Projection {

    @Id
    @Column(columnDefinition = "int2")
    Short fromYear;

    @Id
    @Column(columnDefinition = "int2")
    Short toYear;

    @Id
    @Column(length = 7)
    @JdbcTypeCode(SqlTypes.CHAR)
    String occupationCode;

    @Id
    String type;

    @Column
    Integer documentId;

    @Nullable
    Integer employmentFrom;

    @Nullable
    Integer employmentTo;

    @Nullable
    Integer employmentChange;

    @Nullable
    BigDecimal changePercent;

    @Nullable
    BigDecimal selfEmployedPercent;

    @Nullable
    Integer annualOpenings;

    @Nullable
    String education;

    @Nullable
    String workExperience;

    @Nullable
    String training;

    record Key(Short fromYear, Short toYear, String occupationCode, String type) implements Serializable {
    }
}
