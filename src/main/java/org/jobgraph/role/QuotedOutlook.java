package org.jobgraph.role;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// An outlook that a publication quotes for a role.
@Entity
@Immutable
@IdClass(QuotedOutlook.Key.class)
class QuotedOutlook {

    @Id
    String roleSlug;

    @Id
    Integer documentId;

    @Column
    String[] occupationCodes;

    @Column(columnDefinition = "int2")
    Short fromYear;

    @Column(columnDefinition = "int2")
    Short toYear;

    @Column
    BigDecimal changePercent;

    @Nullable
    BigDecimal averageChangePercent;

    @Nullable
    Integer annualOpenings;

    @Column
    String[] drivers;

    record Key(String roleSlug, Integer documentId) implements Serializable {
    }
}
