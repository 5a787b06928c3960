package org.jobgraph.ops;

import io.quarkus.runtime.annotations.RegisterForReflection;

/// What libraries look up by its name, and a native executable has for that reason alone: the caches of Caffeine, whose names
/// are made of what a cache was asked to do.
@RegisterForReflection(classNames = {"com.github.benmanes.caffeine.cache.SSMS", "com.github.benmanes.caffeine.cache.SSMSA",
        "com.github.benmanes.caffeine.cache.SSMW", "com.github.benmanes.caffeine.cache.WS",
        "com.github.benmanes.caffeine.cache.PSMS", "com.github.benmanes.caffeine.cache.PSAMS",
        "com.github.benmanes.caffeine.cache.PSWMS", "com.github.benmanes.caffeine.cache.PSMW",
        "com.github.benmanes.caffeine.cache.FS"})
final class FoundByName {

    private FoundByName() {
    }
}
