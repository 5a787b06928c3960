package org.jobgraph.deployment;

import java.util.List;
import java.util.stream.Stream;

/// What has to hold of manifests that are applied together.
@FunctionalInterface
interface Rule {

    List<Rule> ALL = List.of(new Guarded(), new Probed(), new Configured(), new SecretsElsewhere(), new Versioned(),
            new Selecting(), new Referring(), new Reachable(), new Drained(), new Imports());

    /// Where it does not, in words.
    Stream<String> faults(Manifests manifests);

    /// Every fault of any rule, and what could not be read.
    static List<String> faultsOf(Manifests manifests) {
        return Stream.concat(manifests.unreadable().stream(), ALL.stream().flatMap(rule -> rule.faults(manifests))).toList();
    }

    /// The fault, unless it is as it should be.
    static Stream<String> unless(boolean holds, String fault) {
        return holds ? Stream.empty() : Stream.of(fault);
    }
}
