package org.jobgraph.training;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A prize that a program won.
@Entity
@Immutable
@IdClass(TrainingAward.Key.class)
@Description("A prize or distinction that a training program won.")
public class TrainingAward {

    @Id
    @Ignore
    public String programSlug;

    @Id
    @NonNull
    @Description("What it was distinguished as.")
    public String name;

    @Id
    @Column(name = "awarded_by")
    @NonNull
    @Description("Who gave the award.")
    public String by;

    @Column(columnDefinition = "int2")
    @Description("Year of the award; null when nobody says.")
    public @Nullable Short year;

    /// Primary key.
    public record Key(String programSlug, String name, String by) implements Serializable {
    }
}
