package org.jobgraph.role;

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

/// A role as the labour market names it.
@Entity
@Immutable
@Description("A role as the labour market names it. Official figures count it under one or several occupations.")
public class Role implements Node {

    @Id
    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @Column
    @Ignore
    public Integer ordinal;

    @Column
    @NonNull
    @Description("Name of the role.")
    public String title;

    @Column
    @NonNull
    @Description("What the role is about.")
    public String description;

    @Column
    @NonNull
    @Description("What somebody in the role does.")
    public String[] duties;

    @Description("Whether it can be done away from the employer's premises; null when nobody says.")
    public @Nullable Boolean remotePossible;

    @Column
    @NonNull
    @Description("Other names that a job title may carry, lower case.")
    public String[] aliases;

    @Column
    @Ignore
    public Integer documentId;

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Role", slug);
    }
}
