package org.jobgraph.training;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;

/// A role that a program prepares for.
@Entity
@Table(name = "training_program_role")
@Immutable
@IdClass(ProgramRole.Key.class)
@Name("TrainingProgramRole")
@Description("A role that a training program prepares for, and who says so.")
public class ProgramRole {

    @Id
    @Ignore
    public String programSlug;

    @Id
    @Ignore
    public String roleSlug;

    @Column
    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("Who says so.")
    public ProgramRoleOrigin origin;

    /// Primary key.
    public record Key(String programSlug, String roleSlug) implements Serializable {
    }
}
