package org.jobgraph.role;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Fact;
import org.jobgraph.source.Facts;
import org.jobgraph.source.Provenance;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

/// Questions about roles.
@GraphQLApi
public class RoleApi {

    private final Snapshots snapshots;
    private final Provenances provenances;
    private final Outlooks outlooks;

    RoleApi(Snapshots snapshots, Provenances provenances, Outlooks outlooks) {
        this.snapshots = snapshots;
        this.provenances = provenances;
        this.outlooks = outlooks;
    }

    @Query
    @Description("The role of a slug; null when there is none.")
    public @Nullable Role role(
            @NonNull @Name("slug") @Description("Short name, such as \"back-end-developer\".") String slug) {
        return roles().role(slug).orElse(null);
    }

    @Query
    @NonNull
    @Description("Roles of the labour market, in the editors' order.")
    public RoleConnection roles(
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return RoleConnection.of(Slice.ofList(roles().all(), first, after, "role", role -> role.slug));
    }

    @NonNull
    @Description("Official occupations that it is counted under, the surest first.")
    public List<@NonNull RoleOccupation> occupations(@Source Role role) {
        return roles().occupationsOf(role);
    }

    @Description("The occupation.")
    @NonNull
    public Occupation occupation(@Source RoleOccupation row) {
        var key = new Occupation.Key(row.taxonomy, row.occupationCode);
        var known = snapshots.part(Occupations.class).byKey().get(key);
        return known == null ? Occupation.unlisted(row.taxonomy, row.occupationCode, OccupationLevel.DETAILED, null) : known;
    }

    @NonNull
    @Description("Where the mapping was read.")
    public Provenance provenance(@Source RoleOccupation row) {
        return provenances.of(row.documentId);
    }

    @NonNull
    @Description("Skills that it asks for, the most telling first.")
    public List<@NonNull Skill> skills(@Source Role role,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first) {
        return roles().skillsOf(role).stream().limit(PageSize.check(first)).toList();
    }

    @Description("A range of pay that a publication gives for the role; null when none does.")
    public @Nullable QuotedSalaryRange quotedSalaryRange(@Source Role role) {
        return roles().ranges().get(role.slug);
    }

    @NonNull
    @Description("Where it was read.")
    public Provenance provenance(@Source QuotedSalaryRange range) {
        return provenances.of(range.documentId);
    }

    @NonNull
    @Description("How employment is expected to change: first what publications quote for the role, then the official projection of each of its occupations, the surest first.")
    public List<@NonNull Outlook> outlook(@Source Role role) {
        return Stream.concat(outlooks.quoted(role), outlooks.official(role)).toList();
    }

    @NonNull
    @Description("What publications state about it.")
    public List<@NonNull Fact> facts(@Source Role role) {
        return snapshots.part(Facts.class).about("ROLE", role.slug);
    }

    @NonNull
    @Description("Where it was read.")
    public Provenance provenance(@Source Role role) {
        return provenances.of(role.documentId);
    }

    private Roles roles() {
        return snapshots.part(Roles.class);
    }
}
