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
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An occupation that a role is counted under.
@Entity
@Immutable
@IdClass(RoleOccupation.Key.class)
@Description("An official occupation that a role is counted under, and how sure that is.")
public class RoleOccupation {

    @Id
    @Ignore
    public String roleSlug;

    @Id
    @Column(length = 7)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Ignore
    public String occupationCode;

    @Column(columnDefinition = "int2")
    @Ignore
    public Short ordinal;

    @Column
    @Enumerated(EnumType.STRING)
    @Ignore
    public Taxonomy taxonomy;

    @Column(precision = 3, scale = 2)
    @NonNull
    @Description("Editors' estimate of the share of people in the role who are counted there, above 0 and up to 1.")
    public BigDecimal confidence;

    @Description("Why; null when nobody says.")
    public @Nullable String reason;

    @Column
    @Ignore
    public Integer documentId;

    /// Primary key.
    public record Key(String roleSlug, String occupationCode) implements Serializable {
    }
}
