package org.jobgraph.training;

import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;

/// The roles that programs prepare for: fields that need them share a statement.
@ApplicationScoped
class ProgramRoles {

    private final BatchLoader<String, List<ProgramRole>> roles;

    ProgramRoles(TrainingPrograms programs) {
        this.roles = programs::roles;
    }

    /// What is published first, then in the editors' order.
    CompletionStage<List<ProgramRole>> of(TrainingProgram program) {
        return Batches.load(roles, program.slug).thenApply(found -> found == null ? List.of() : found);
    }
}
