package org.jobgraph.posting;

import java.math.BigDecimal;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jobgraph.graphql.Node;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// A job posting of a board. Its description, which most pages do not show, is a [PostingText].
@Entity
@Immutable
@Description("A job posting, as a job board publishes it.")
public class JobPosting implements Node {

    @Id
    @Column(name = "id")
    @Ignore
    public Long key;

    @Column
    @Ignore
    public String sourceSlug;

    @Column
    @NonNull
    @Description("The board of the source that it stands on, in the source's own spelling.")
    public String board;

    @Column
    @NonNull
    @Description("Its id on that board.")
    public String externalId;

    @Description("Number of the vacancy that the employer gives it; null when none is published.")
    public @Nullable String requisitionId;

    @Column
    @Ignore
    public Long companyId;

    @Column
    @NonNull
    @Description("Title as published.")
    public String title;

    @Column
    @NonNull
    @Description("Where it can be read, without tracking.")
    public String url;

    @Description("Where to apply; null when the source names no address of its own for that.")
    public @Nullable String applyUrl;

    @Description("Department as published; null when none is.")
    public @Nullable String department;

    @Description("Team as published; null when none is.")
    public @Nullable String team;

    @Description("Language of the text as published, BCP 47; null when the source does not say.")
    public @Nullable String language;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How an employee is employed.")
    public EmploymentType employmentType;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Where the work is done.")
    public WorkMode workMode;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Where `workMode` comes from.")
    public Origin workModeOrigin;

    @Column
    @Ignore
    public @Nullable String roleSlug;

    @Column
    @Ignore
    public @Nullable BigDecimal payMin;

    @Column
    @Ignore
    public @Nullable BigDecimal payMax;

    @Column(length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Ignore
    public @Nullable String payCurrency;

    @Column
    @Enumerated(EnumType.STRING)
    @Ignore
    public @Nullable PayPeriod payPeriod;

    @Column
    @Ignore
    public @Nullable String payRaw;

    @Column
    @Enumerated(EnumType.STRING)
    @Ignore
    public Origin payOrigin;

    @Column
    @Ignore
    public @Nullable BigDecimal annualMin;

    @Column
    @Ignore
    public @Nullable BigDecimal annualMax;

    @Column
    @Ignore
    public @Nullable String annualAssumption;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Whether it is open.")
    public PostingStatus status;

    @Description("When the source says that it was posted; null when it does not.")
    public @Nullable Instant postedAt;

    @Description("When the source says that it was changed; null when it does not.")
    public @Nullable Instant sourceUpdatedAt;

    @Column
    @NonNull
    @Description("When it was first seen on the board.")
    public Instant firstSeenAt;

    @Column
    @NonNull
    @Description("When it was last seen on the board.")
    public Instant lastVerifiedAt;

    @Description("When it was found gone from the board; null while it is open.")
    public @Nullable Instant closedAt;

    @Column(insertable = false, updatable = false)
    @Ignore
    public Instant newestAt;

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return new PostingKey(sourceSlug, board, externalId).id();
    }

    @Description("What it pays; null when the source says nothing of it.")
    public @Nullable Pay getPay() {
        return payOrigin == Origin.ABSENT && payRaw == null ? null : Pay.of(this);
    }
}
