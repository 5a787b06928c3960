package org.jobgraph.source;

import java.util.List;
import java.util.Map;

/// Every statement, in memory.
///
/// @param bySubject statements in their order, by what they are about
public record Facts(Map<Subject, List<Fact>> bySubject) {

    /// The statements about something.
    ///
    /// @param kind CITY, METRO, ROLE or PROVIDER
    /// @param slug its slug or code
    public List<Fact> about(String kind, String slug) {
        return bySubject.getOrDefault(new Subject(kind, slug), List.of());
    }

    /// What a statement is about.
    public record Subject(String kind, String slug) {
    }
}
