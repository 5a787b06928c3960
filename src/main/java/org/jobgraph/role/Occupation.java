package org.jobgraph.role;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jobgraph.graphql.Node;
import org.jobgraph.graphql.NodeId;
import org.jspecify.annotations.Nullable;

/// An official occupation.
@Entity
@Immutable
@IdClass(Occupation.Key.class)
@Description("An occupation of an official classification: what wages and projections are published for.")
public class Occupation implements Node {

    @Id
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("The classification that its code belongs to.")
    public Taxonomy taxonomy;

    @Id
    @Column(length = 7)
    @JdbcTypeCode(SqlTypes.CHAR)
    @NonNull
    @Description("Code within the classification, such as \"15-1254\".")
    public String code;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How finely it divides the labour market.")
    public OccupationLevel level;

    @Column
    @NonNull
    @Description("Official title.")
    public String title;

    @Description("Official definition; null where the classification gives none, as for groups.")
    public @Nullable String definition;

    @Column
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
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque global id.")
    public String getId() {
        return NodeId.of("Occupation", taxonomy + "/" + code);
    }

    /// Primary key.
    public record Key(Taxonomy taxonomy, String code) implements Serializable {
    }
}
