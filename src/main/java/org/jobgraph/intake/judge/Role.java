package org.jobgraph.intake.judge;

import java.util.List;

/// A role that a posting can be for.
///
/// @param titles its title and other names, in any case
public record Role(String slug, List<String> titles) {
}
