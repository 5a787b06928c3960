package org.jobgraph.intake.judge;

import org.jobgraph.posting.EmploymentType;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// How an employee is employed.
///
/// @param raw the word that decided
public record JudgedEmployment(EmploymentType type, @Nullable String raw, Origin origin) {
}
