package org.jobgraph.posting;

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
import org.jspecify.annotations.Nullable;

/// A place of work that a posting names.
@Entity
@Immutable
@IdClass(PostingLocation.Key.class)
@Description("A place of work that a posting names.")
public class PostingLocation {

    @Id
    @Ignore
    public Long postingId;

    @Id
    @Column(columnDefinition = "int2")
    @Ignore
    public Short ordinal;

    @Column
    @NonNull
    @Description("The text as published, of which this place may be one of several.")
    public String raw;

    @Column
    @Ignore
    public @Nullable Long cityId;

    @Column(length = 5)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Ignore
    public @Nullable String metroCode;

    @Column(length = 2)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Description("Country, ISO 3166-1 alpha-2; null when the text names none that is surely known.")
    public @Nullable String country;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Where `city`, or without one `metro` or `country`, comes from.")
    public Origin origin;

    /// Primary key.
    public record Key(Long postingId, Short ordinal) implements Serializable {
    }
}
