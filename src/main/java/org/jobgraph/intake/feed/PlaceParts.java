package org.jobgraph.intake.feed;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// The parts of an address as a source gives them, blank ones absent.
///
/// @param country its name, for readers
/// @param countryCode ISO 3166-1 alpha-2, in any case; believed before the name
public record PlaceParts(@Nullable String locality, @Nullable String region, @Nullable String country,
        @Nullable String countryCode) {

    /// The place under a source's own text for it, or its parts joined; null where nothing is said.
    public @Nullable PublishedPlace published(@Nullable String text) {
        var code = Texts.orNull(countryCode);
        var certain = code == null ? Texts.orNull(country) : code.toUpperCase(Locale.ROOT);
        var own = Texts.orNull(text);
        var shown = own == null ? joined(certain) : own;
        return shown.isEmpty()
                ? null
                : new PublishedPlace(shown, Texts.orNull(locality), Texts.orNull(region), certain);
    }

    private String joined(@Nullable String certain) {
        var named = Texts.orNull(country);
        return Stream.of(locality, region, named == null ? certain : named).map(Texts::orNull).filter(Objects::nonNull)
                .distinct().collect(Collectors.joining(", "));
    }
}
