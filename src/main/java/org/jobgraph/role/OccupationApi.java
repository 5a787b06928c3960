package org.jobgraph.role;

import java.util.List;

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
import org.jobgraph.source.Provenance;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

/// Questions about official occupations.
@GraphQLApi
public class OccupationApi {

    private final Snapshots snapshots;
    private final Provenances provenances;
    private final Outlooks outlooks;

    OccupationApi(Snapshots snapshots, Provenances provenances, Outlooks outlooks) {
        this.snapshots = snapshots;
        this.provenances = provenances;
        this.outlooks = outlooks;
    }

    @Query
    @Description("The occupation of a code; null when there is none.")
    public @Nullable Occupation occupation(
            @NonNull @Name("code") @Description("Code, such as \"15-1254\".") String code,
            @Name("taxonomy") @Description("Its classification; the newest that has the code when absent.") @Nullable Taxonomy taxonomy) {
        return occupations().find(code, taxonomy);
    }

    @Query
    @NonNull
    @Description("Occupations of the official classifications, the newest classification first, by code.")
    public OccupationConnection occupations(
            @Name("filter") @Description("Which occupations; all when absent.") @Nullable OccupationFilter filter,
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        var all = occupations().all();
        return OccupationConnection.of(Slice.ofList(
                filter == null ? all : all.stream().filter(filter::matches).toList(), first, after, "occupation",
                Occupation::getId));
    }

    @NonNull
    @Description("Roles that are counted under it, in the editors' order of each role's occupations.")
    public List<@NonNull Role> roles(@Source Occupation occupation) {
        var roles = snapshots.part(Roles.class);
        return roles.byOccupation().getOrDefault(occupation.code, List.of()).stream()
                .filter(row -> row.taxonomy == occupation.taxonomy).flatMap(row -> roles.role(row.roleSlug).stream()).toList();
    }

    @Description("The newest official projection of its employment; null when there is none.")
    public @Nullable Outlook outlook(@Source Occupation occupation) {
        return occupation.taxonomy == Taxonomy.SOC_2018 ? outlooks.official(occupation.code) : null;
    }

    @NonNull
    @Description("Occupations of older classifications that its people were counted under.")
    public List<@NonNull Occupation> predecessors(@Source Occupation occupation) {
        var occupations = occupations();
        return occupations.lineage(new Occupation.Key(occupation.taxonomy, occupation.code)).stream().skip(1)
                .map(key -> occupations.byKey().get(key)).filter(found -> found != null)
                .toList();
    }

    @Description("Where it was read; null when nobody noted it.")
    public @Nullable Provenance provenance(@Source Occupation occupation) {
        return provenances.ofNullable(occupation.documentId);
    }

    private Occupations occupations() {
        return snapshots.part(Occupations.class);
    }
}
