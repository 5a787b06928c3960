package org.jobgraph.intake.feed.jsonld;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.PlaceParts;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// Where the work is: one or several places, each an object with an address, an address, or only a text.
///
/// @param company many templates write the employer's name where a place has its own
record Places(JsonNode posting, @Nullable String company) {

    List<PublishedPlace> all() {
        return Ld.all(posting.path("jobLocation")).stream().flatMap(this::places).distinct().toList();
    }

    private Stream<PublishedPlace> places(JsonNode place) {
        if (place.isValueNode()) {
            return Ld.texts(place).stream().map(PublishedPlace::of);
        }
        var addresses = Ld.all(place.has("address") ? place.path("address") : place);
        var found = addresses.stream().map(Places::address).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return found.isEmpty() ? named(place) : found.stream();
    }

    private static @Nullable PublishedPlace address(JsonNode address) {
        if (address.isValueNode()) {
            return Ld.texts(address).stream().map(PublishedPlace::of).findFirst().orElse(null);
        }
        return new PlaceParts(Ld.first(address, "addressLocality"), Ld.first(address, "addressRegion"),
                Ld.first(address, "addressCountry"), null).published(null);
    }

    /// A name says where a place is only when it is not the employer's.
    private Stream<PublishedPlace> named(JsonNode place) {
        var name = Ld.first(place, "name");
        return name == null || name.equalsIgnoreCase(String.valueOf(company))
                ? Stream.empty()
                : Stream.of(PublishedPlace.of(name));
    }
}
