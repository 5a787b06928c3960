package org.jobgraph.training;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Which training programs; all conditions together.
@Description("Which training programs; all conditions together. A slug that nothing has leaves none.")
public record TrainingProgramFilter(
        @Nullable @Description("Slug of a role that they prepare for.") String role,
        @Nullable @Description("Only where this says that they prepare for `role`, or for any role when that is absent.") ProgramRoleOrigin roleOrigin,
        @Nullable @Description("Slug of their provider.") String provider,
        @Nullable @Description("Slug of the city that their provider is in.") String city,
        @Nullable @Description("What completing them leads to.") TrainingKind kind) {

    static final TrainingProgramFilter ALL = new TrainingProgramFilter(null, null, null, null, null);

    static TrainingProgramFilter ofRole(String slug) {
        return new TrainingProgramFilter(slug, null, null, null, null);
    }

    static TrainingProgramFilter ofProvider(String slug) {
        return new TrainingProgramFilter(null, null, slug, null, null);
    }

    static TrainingProgramFilter ofCity(String slug) {
        return new TrainingProgramFilter(null, null, null, slug, null);
    }
}
