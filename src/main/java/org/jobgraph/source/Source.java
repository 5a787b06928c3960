package org.jobgraph.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// Who publishes something that the graph quotes.
@Entity
@Immutable
@Description("Who publishes something that the graph quotes: a statistics office, a job board, a publication.")
public class Source implements Node {

    @Id
    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @Column
    @NonNull
    @Description("Name of the publisher and of what it publishes.")
    public String name;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What kind of publisher it is.")
    public SourceKind kind;

    @Description("Where it publishes; null when it has no page of its own.")
    public @Nullable String homepage;

    @Column
    @NonNull
    @Description("Terms under which its data may be used.")
    public String licence;

    @Description("Whether all of it is invented, shipped with the product for a first look.")
    public boolean sample;

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Source", slug);
    }
}
