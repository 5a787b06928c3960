package org.jobgraph.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// A core based statistical area (CBSA): what official wages and price levels are published for.
@Entity
@Immutable
@Description("A core based statistical area (CBSA) of the United States: whole counties around an urban core.")
public class Metro implements Node {

    @Id
    @Column(length = 5)
    @JdbcTypeCode(SqlTypes.CHAR)
    @NonNull
    @Description("CBSA code, five digits.")
    public String code;

    @Column
    @NonNull
    @Description("Official title, such as \"New York-Newark-Jersey City, NY-NJ\".")
    public String name;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Size class.")
    public MetroKind kind;

    @Description("Inhabitants in `populationYear`; null when no estimate is there.")
    public @Nullable Integer population;

    @Column(columnDefinition = "int2")
    @Description("Year of the population estimate; null when there is none.")
    public @Nullable Short populationYear;

    @Column
    @Ignore
    public @Nullable Integer documentId;

    @Override
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Metro", code);
    }
}
