package org.jobgraph.intake.feed.ashby;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// A further place of work: an object with an address, or only its text.
@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record AshbyPlace(@Nullable String location, @Nullable AshbyAddress address) {

    @JsonCreator
    static AshbyPlace object(@JsonProperty("location") @Nullable String location,
            @JsonProperty("address") @Nullable AshbyAddress address) {
        return new AshbyPlace(location, address);
    }

    @JsonCreator
    static AshbyPlace text(String location) {
        return new AshbyPlace(location, null);
    }

    /// The place, or null when neither text nor address says one.
    static @Nullable PublishedPlace published(@Nullable String location, @Nullable AshbyAddress address) {
        var text = Texts.orNull(location);
        if (address == null) {
            return text == null ? null : PublishedPlace.of(text);
        }
        var parts = address.parts();
        var shown = text == null ? joined(parts) : text;
        return shown.isEmpty()
                ? null
                : new PublishedPlace(shown, Texts.orNull(parts.addressLocality()), Texts.orNull(parts.addressRegion()),
                        Texts.orNull(parts.addressCountry()));
    }

    private static String joined(AshbyAddress parts) {
        return Stream.of(parts.addressLocality(), parts.addressRegion(), parts.addressCountry())
                .map(Texts::orNull).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
