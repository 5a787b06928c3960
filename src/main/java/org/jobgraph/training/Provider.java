package org.jobgraph.training;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// Who teaches.
@Description("Who teaches: a school, a college, a company.")
public class Provider implements Node {

    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @Description("Its number in the list that it was read from; null when that has none.")
    public @Nullable String externalId;

    @NonNull
    @Description("Name as it writes it.")
    public String name;

    @Description("Address of its website; null when nobody gives one.")
    public @Nullable String homepage;

    @Description("What it is; null when nobody says.")
    public @Nullable String description;

    @Ignore
    public @Nullable String citySlug;

    @Description("Name of the place that it is in, as published; null when `city` alone is known, and when nobody says.")
    public @Nullable String cityName;

    @Description("State that it is in, as published; null when nobody says.")
    public @Nullable String state;

    @Ignore
    public String[] authorities;

    @Ignore
    public Integer documentId;

    @Override
    @Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Provider", slug);
    }

    @NonNull
    @Description("Who licensed or approved it; empty when nobody says.")
    public List<@NonNull Licence> getLicences() {
        return Arrays.stream(authorities).map(Licence::new).toList();
    }

    /// A licence or approval.
    @Description("A licence or approval to teach.")
    public record Licence(@NonNull @Description("Who gave it.") String authority) {
    }
}
