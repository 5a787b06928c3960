package org.jobgraph.role;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An occupation that a role is counted under.
@Description("An official occupation that a role is counted under, and how sure that is.")
public class RoleOccupation {

    @Ignore
    public String roleSlug;

    @Ignore
    public String occupationCode;

    @Ignore
    public Taxonomy taxonomy;

    @NonNull
    @Description("Editors' estimate of the share of people in the role who are counted there, above 0 and up to 1.")
    public BigDecimal confidence;

    @Description("Why; null when nobody says.")
    public @Nullable String reason;

    @Ignore
    public Integer documentId;
}
