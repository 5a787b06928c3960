package org.jobgraph.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// An employer.
@Entity
@Immutable
@Description("An employer, as its postings name it.")
public class Company implements Node {

    @Id
    @Column(name = "id")
    @Ignore
    public Long key;

    @Column
    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @Column
    @NonNull
    @Description("Name as its postings write it; the board's own name where they do not.")
    public String name;

    @Description("Address of its website; null when no source gives one.")
    public @Nullable String website;

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Company", slug);
    }
}
