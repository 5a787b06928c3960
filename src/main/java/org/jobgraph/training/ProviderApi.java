package org.jobgraph.training;

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
import org.jobgraph.place.City;
import org.jobgraph.place.Places;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Fact;
import org.jobgraph.source.Facts;
import org.jobgraph.source.Provenance;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

/// Questions about providers of training.
@GraphQLApi
public class ProviderApi {

    private final Snapshots snapshots;
    private final Provenances provenances;

    ProviderApi(Snapshots snapshots, Provenances provenances) {
        this.snapshots = snapshots;
        this.provenances = provenances;
    }

    @Query
    @Description("The provider of a slug; null when there is none.")
    public @Nullable Provider provider(
            @NonNull @Name("slug") @Description("Short name, such as \"noble-desktop\".") String slug) {
        return snapshots.part(Providers.class).provider(slug).orElse(null);
    }

    @Query
    @NonNull
    @Description("Providers of training, by name.")
    public ProviderConnection providers(
            @Name("first") @DefaultValue(PageSize.DEFAULT) @Description(PageSize.DESCRIPTION) int first,
            @Name("after") @Description(Cursor.DESCRIPTION) @Nullable String after) {
        return ProviderConnection.of(
                Slice.ofList(snapshots.part(Providers.class).all(), first, after, "provider", provider -> provider.slug));
    }

    @Description("The city that it is in; null when nobody says, and when the place is none of the graph's cities.")
    public @Nullable City city(@Source Provider provider) {
        var slug = provider.citySlug;
        return slug == null ? null : snapshots.part(Places.class).city(slug).orElse(null);
    }

    @NonNull
    @Description("What publications state about it.")
    public List<@NonNull Fact> facts(@Source Provider provider) {
        return snapshots.part(Facts.class).about("PROVIDER", provider.slug);
    }

    @NonNull
    @Description("Where it was read.")
    public Provenance provenance(@Source Provider provider) {
        return provenances.of(provider.documentId);
    }
}
