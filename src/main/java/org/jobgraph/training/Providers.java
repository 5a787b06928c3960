package org.jobgraph.training;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Every provider, in memory.
///
/// @param all by name, then by slug
public record Providers(List<Provider> all, Map<String, Provider> bySlug) {

    static Providers of(List<Provider> all) {
        return new Providers(all, all.stream().collect(toUnmodifiableMap(provider -> provider.slug, Function.identity())));
    }

    public Optional<Provider> provider(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }
}
