package org.jobgraph.reference.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// A column that an importer reads, by the header texts that editions have given it.
///
/// @param name       the header that messages use
/// @param otherNames what the same column is called elsewhere, compared like [#name] through [HeaderText#fold]
/// @param required   whether a file without it is refused
/// @param pattern    the folded header texts that fit as well, for headers that name a year; null for none
public record Column(String name, List<String> otherNames, boolean required, @Nullable Pattern pattern) {

    public Column {
        otherNames = List.copyOf(otherNames);
    }

    public static Column required(String name, String... otherNames) {
        return new Column(name, List.of(otherNames), true, null);
    }

    public static Column optional(String name, String... otherNames) {
        return new Column(name, List.of(otherNames), false, null);
    }

    /// A column whose header changes from edition to edition.
    ///
    /// @param pattern what its whole header text looks like after [HeaderText#fold]
    public Column matching(String pattern) {
        return new Column(name, otherNames, required, Pattern.compile(pattern));
    }

    Stream<String> foldedNames() {
        return Stream.concat(Stream.of(name), otherNames.stream()).map(HeaderText::fold);
    }
}
