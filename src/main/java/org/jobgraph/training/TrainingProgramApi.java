package org.jobgraph.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jobgraph.graphql.BatchLoader;
import org.jobgraph.graphql.Batches;
import org.jobgraph.role.Role;
import org.jobgraph.role.Roles;
import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.Provenance;
import org.jobgraph.source.Provenances;
import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// Questions about a training program.
@GraphQLApi
@RegisterForReflection
public class TrainingProgramApi {

    private final Snapshots snapshots;
    private final Provenances provenances;
    private final Paybacks paybacks;
    private final ProgramRoles roles;
    private final BatchLoader<String, List<TrainingAward>> awards;

    TrainingProgramApi(Snapshots snapshots, Provenances provenances, Paybacks paybacks, ProgramRoles roles,
            TrainingPrograms programs) {
        this.snapshots = snapshots;
        this.provenances = provenances;
        this.paybacks = paybacks;
        this.roles = roles;
        this.awards = programs::awards;
    }

    @NonNull
    @Description("Who teaches it.")
    public Provider provider(@Source TrainingProgram program) {
        return snapshots.find(Providers.class, providers -> providers.provider(program.providerSlug)).orElseThrow();
    }

    @NonNull
    @Description("Prizes and distinctions that it won, the newest first.")
    public CompletionStage<List<@NonNull TrainingAward>> awards(@Source TrainingProgram program) {
        return Batches.load(awards, program.slug).thenApply(found -> found == null ? List.of() : found);
    }

    @NonNull
    @Description("Roles that it prepares for, with who says so: what is published first, then in the editors' order.")
    public CompletionStage<List<@NonNull ProgramRole>> roles(@Source TrainingProgram program) {
        return roles.of(program);
    }

    @NonNull
    @Description("Roles that it prepares for, in the order of `roles`, which also tells who says so.")
    public CompletionStage<List<@NonNull Role>> preparesFor(@Source TrainingProgram program) {
        return roles.of(program)
                .thenApply(found -> found.stream().map(this::known).flatMap(Optional::stream).toList());
    }

    @NonNull
    @Description("The role.")
    public Role role(@Source ProgramRole row) {
        return known(row).orElseThrow();
    }

    @NonNull
    @Description("In how many months of higher pay it earns its cost.")
    public CompletionStage<Payback> payback(@Source TrainingProgram program,
            @Name("role") @Description("Slug of one of its roles, whose pay counts; the first of `roles` when absent.") @Nullable String role,
            @Name("area") @Description("Code of the area whose wages count. When absent: the provider's metropolitan area where it has both wages of one year, else the nation.") @Nullable String area) {
        return paybacks.of(program, role, area);
    }

    @NonNull
    @Description("Where it was read.")
    public Provenance provenance(@Source TrainingProgram program) {
        return provenances.of(program.documentId);
    }

    private Optional<Role> known(ProgramRole row) {
        return snapshots.find(Roles.class, known -> known.role(row.roleSlug));
    }
}
