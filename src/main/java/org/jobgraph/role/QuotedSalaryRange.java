package org.jobgraph.role;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A range of pay that a publication gives for a role.
@Entity
@Immutable
@IdClass(QuotedSalaryRange.Key.class)
@Description("A range of pay that a publication gives for a role: neither an official percentile nor a posting's pay.")
public class QuotedSalaryRange {

    @Id
    @Ignore
    public String roleSlug;

    @Id
    @Ignore
    public Integer documentId;

    @Column(name = "minimum")
    @Name("min")
    @NonNull
    @Description("Lower end, in `currency` a `period`.")
    public BigDecimal min;

    @Column(name = "maximum")
    @Name("max")
    @NonNull
    @Description("Upper end, in `currency` a `period`.")
    public BigDecimal max;

    @Column(length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    @NonNull
    @Description("Currency, ISO 4217.")
    public String currency;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What the amounts are paid for.")
    public PayPeriod period;

    /// Primary key.
    public record Key(String roleSlug, Integer documentId) implements Serializable {
    }
}
