package org.jobgraph.reference.table;

import java.util.List;
import java.util.stream.Stream;

/// A column that an importer reads, by the header texts that editions have given it.
///
/// @param name       the header that messages use
/// @param otherNames what the same column is called elsewhere, compared like [#name] through [HeaderText#fold]
/// @param required   whether a file without it is refused
public record Column(String name, List<String> otherNames, boolean required) {

    public Column {
        otherNames = List.copyOf(otherNames);
    }

    public static Column required(String name, String... otherNames) {
        return new Column(name, List.of(otherNames), true);
    }

    public static Column optional(String name, String... otherNames) {
        return new Column(name, List.of(otherNames), false);
    }

    Stream<String> foldedNames() {
        return Stream.concat(Stream.of(name), otherNames.stream()).map(HeaderText::fold);
    }
}
