package org.jobgraph.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// Who publishes something that the graph quotes.
@Description("Who publishes something that the graph quotes: a statistics office, a job board, a publication.")
public class Source implements Node {

    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @NonNull
    @Description("Name of the publisher and of what it publishes.")
    public String name;

    @NonNull
    @Description("What kind of publisher it is.")
    public SourceKind kind;

    @Description("Where it publishes; null when it has no page of its own.")
    public @Nullable String homepage;

    @NonNull
    @Description("Terms under which its data may be used.")
    public String licence;

    @Description("Whether all of it is invented, shipped with the product for a first look.")
    public boolean sample;

    @Override
    @Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Source", slug);
    }
}
