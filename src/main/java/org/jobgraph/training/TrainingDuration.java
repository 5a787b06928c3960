package org.jobgraph.training;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// How long a program takes.
@Description("How long a training program takes.")
public record TrainingDuration(
        @Nullable @Description("As published, such as \"1–2 days\"; null when nobody says.") String text,
        @Nullable @Description("Least hours of instruction; null when nobody says.") BigDecimal hoursMin,
        @Nullable @Description("Most hours of instruction; null when nobody says.") BigDecimal hoursMax) {
}
