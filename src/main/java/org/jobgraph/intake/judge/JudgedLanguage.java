package org.jobgraph.intake.judge;

import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// The language of a posting's text.
///
/// @param code BCP 47, or null
public record JudgedLanguage(@Nullable String code, Origin origin) {
}
