package org.jobgraph.intake.judge;

import org.jobgraph.posting.Origin;

/// A technology that a posting asks for.
///
/// @param name as O*NET writes it
public record JudgedSkill(String name, Origin origin) {
}
