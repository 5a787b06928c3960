package org.jobgraph.role;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// A role as the labour market names it.
@Description("A role as the labour market names it. Official figures count it under one or several occupations.")
public class Role implements Node {

    @NonNull
    @Description("Short name, unique and stable.")
    public String slug;

    @NonNull
    @Description("Name of the role.")
    public String title;

    @NonNull
    @Description("What the role is about.")
    public String description;

    @NonNull
    @Description("What somebody in the role does.")
    public String[] duties;

    @Description("Whether it can be done away from the employer's premises; null when nobody says.")
    public @Nullable Boolean remotePossible;

    @NonNull
    @Description("Other names that a job title may carry, lower case.")
    public String[] aliases;

    @Ignore
    public Integer documentId;

    @Override
    @Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Role", slug);
    }
}
