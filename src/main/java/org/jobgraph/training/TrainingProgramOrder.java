package org.jobgraph.training;

import org.eclipse.microprofile.graphql.Description;

/// In which order training programs come.
@Description("In which order training programs come.")
public enum TrainingProgramOrder {
    @Description("By name without regard to case, then by slug.")
    NAME
}
