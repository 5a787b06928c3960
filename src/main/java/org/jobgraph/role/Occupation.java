package org.jobgraph.role;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// An official occupation.
@Description("An occupation of an official classification: what wages and projections are published for.")
public class Occupation implements Node {

    @NonNull
    @Description("The classification that its code belongs to.")
    public Taxonomy taxonomy;

    @NonNull
    @Description("Code within the classification, such as \"15-1254\".")
    public String code;

    @NonNull
    @Description("How finely it divides the labour market.")
    public OccupationLevel level;

    @NonNull
    @Description("Official title.")
    public String title;

    @Description("Official definition; null where the classification gives none, as for groups.")
    public @Nullable String definition;

    @Ignore
    public @Nullable Integer documentId;

    /// One that wages mention and no classification file has named yet.
    public static Occupation unlisted(Taxonomy taxonomy, String code, OccupationLevel level, @Nullable String title) {
        var made = new Occupation();
        made.taxonomy = taxonomy;
        made.code = code;
        made.level = level;
        made.title = title == null ? code : title;
        return made;
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Occupation", taxonomy + "/" + code);
    }

    /// What it is found by.
    public record Key(Taxonomy taxonomy, String code) {
    }
}
