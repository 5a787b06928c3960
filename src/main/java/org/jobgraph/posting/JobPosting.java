package org.jobgraph.posting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// A job posting of a board, as [PostingRows] reads it; no entity, whose every field would watch for changes. Its description,
/// which most pages do not show, is a [PostingText].
// Filled by PostingRows, and only with what is asked for.
@SuppressWarnings("NullAway.Init")
@Description("A job posting, as a job board publishes it.")
public class JobPosting implements Node {

    @Ignore
    public Long key;

    @Ignore
    public String sourceSlug;

    @NonNull
    @Description("The board of the source that it stands on, in the source's own spelling.")
    public String board;

    @NonNull
    @Description("Its id on that board.")
    public String externalId;

    @Description("Number of the vacancy that the employer gives it; null when none is published.")
    public @Nullable String requisitionId;

    @Ignore
    public Long companyId;

    @NonNull
    @Description("Title as published.")
    public String title;

    @NonNull
    @Description("Where it can be read, without tracking.")
    public String url;

    @Description("Where to apply; null when the source names no address of its own for that.")
    public @Nullable String applyUrl;

    @Description("Department as published; null when none is.")
    public @Nullable String department;

    @Description("Team as published; null when none is.")
    public @Nullable String team;

    @Description("Language of the text, BCP 47; null when nobody can say.")
    public @Nullable String language;

    @NonNull
    @Description("Where `language` comes from.")
    public Origin languageOrigin;

    @NonNull
    @Description("How an employee is employed.")
    public EmploymentType employmentType;

    @NonNull
    @Description("Where `employmentType` comes from.")
    public Origin employmentTypeOrigin;

    @NonNull
    @Description("How far up the job is.")
    public Seniority seniority;

    @NonNull
    @Description("Where `seniority` comes from.")
    public Origin seniorityOrigin;

    @NonNull
    @Description("Countries that applicants may live in, ISO 3166-1 alpha-2, in alphabetical order; empty when the source names none.")
    public List<@NonNull String> applicantCountries;

    @NonNull
    @Description("Where `applicantCountries` comes from.")
    public Origin applicantCountriesOrigin;

    @NonNull
    @Description("Where the work is done.")
    public WorkMode workMode;

    @NonNull
    @Description("Where `workMode` comes from.")
    public Origin workModeOrigin;

    @Ignore
    public @Nullable String roleSlug;

    @Ignore
    public @Nullable BigDecimal payMin;

    @Ignore
    public @Nullable BigDecimal payMax;

    @Ignore
    public @Nullable String payCurrency;

    @Ignore
    public @Nullable PayPeriod payPeriod;

    @Ignore
    public @Nullable String payRaw;

    @Ignore
    public Origin payOrigin;

    @Ignore
    public @Nullable BigDecimal annualMin;

    @Ignore
    public @Nullable BigDecimal annualMax;

    @Ignore
    public @Nullable String annualAssumption;

    @NonNull
    @Description("Whether it is open.")
    public PostingStatus status;

    @Description("When the source says that it was posted; null when it does not.")
    public @Nullable Instant postedAt;

    @Description("When the source says that it was changed; null when it does not.")
    public @Nullable Instant sourceUpdatedAt;

    @NonNull
    @Description("When it was first seen on the board.")
    public Instant firstSeenAt;

    @NonNull
    @Description("When it was last seen on the board.")
    public Instant lastVerifiedAt;

    @Description("When it was found gone from the board; null while it is open.")
    public @Nullable Instant closedAt;

    @Description("Until when one can apply; null when the source does not say.")
    public @Nullable Instant expiresAt;

    @Ignore
    public Instant newestAt;

    @Override
    @Id
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
