package org.jobgraph.intake.feed.ashby;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// An address, whose parts stand either here or one level deeper under `postalAddress`.
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record AshbyAddress(@Nullable AshbyAddress postalAddress, @Nullable String addressLocality,
        @Nullable String addressRegion, @Nullable String addressCountry) {

    /// The level that holds the parts.
    AshbyAddress parts() {
        return postalAddress == null ? this : postalAddress;
    }
}
