package org.jobgraph.intake.judge;

import java.util.List;

import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// What the work of a posting is.
///
/// @param role slug, or null
/// @param occupations the likeliest first
public record Trade(@Nullable String role, Origin roleOrigin, List<JudgedOccupation> occupations, JudgedLevel level,
        List<JudgedSkill> skills) {
}
