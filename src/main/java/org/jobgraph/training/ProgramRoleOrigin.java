package org.jobgraph.training;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/// Who says that a program prepares for a role.
@Name("TrainingProgramRoleOrigin")
@Description("Who says that a training program prepares for a role.")
public enum ProgramRoleOrigin {
    @Description("The provider or the publication that describes the program.")
    PUBLISHED, @Description("This service, from the program's field of study by the official crosswalk from CIP 2020 to SOC 2018.")
    INFERRED
}
