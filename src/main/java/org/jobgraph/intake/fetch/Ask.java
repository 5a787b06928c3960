package org.jobgraph.intake.fetch;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// One question to a server.
///
/// @param pages whether a page for people is an answer
/// @param interval between two requests to the host, when it is longer than everybody's
/// @param known what the last answer was known by; null to get it whole
record Ask(URI address, boolean pages, Duration interval, Deadline deadline, @Nullable Validators known) {
}
