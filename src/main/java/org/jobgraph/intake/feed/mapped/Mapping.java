package org.jobgraph.intake.feed.mapped;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Publisher;
import org.jspecify.annotations.Nullable;

/// What somebody declares of a table of postings: which column means what, how its cells are written, and whether the table
/// lists all that there is. For RSS and Atom, which have no columns, patterns of their texts.
///
/// @param name how messages call it
/// @param publisher of what it maps, or null when it does not say
/// @param columns where each field stands
/// @param constants what a field is where its column is absent or blank
/// @param patterns of `title` and `description`, with groups that name what they say
public record Mapping(String name, @Nullable Publisher publisher, Layout layout, Coverage coverage,
        Map<MappedField, Column> columns, Map<MappedField, String> constants, Map<String, Pattern> patterns) {

    /// How a table is written down.
    ///
    /// @param rows path of the array in a JSON document, `data/jobs`; empty when the document is the array
    /// @param delimiter between the cells of a CSV line; null when it is to be seen from the header
    /// @param charset of a CSV file
    record Layout(String rows, @Nullable Character delimiter, Charset charset) {
    }

    /// Reads a mapping's file.
    ///
    /// @throws UnusableMapping when it is none, or says something that cannot be
    public static Mapping of(Path file) throws UnusableMapping {
        var name = String.valueOf(file.getFileName());
        try {
            return of(name, Files.readString(file));
        } catch (IOException e) {
            throw new UnusableMapping(file + ": cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /// Reads a mapping.
    ///
    /// @param name how messages call it
    /// @throws UnusableMapping when it is none, or says something that cannot be
    public static Mapping of(String name, String json) throws UnusableMapping {
        return new MappingReader(name).read(json);
    }

    /// Sees that what it says of all rows can be understood.
    ///
    /// @throws UnusableMapping when something cannot
    public void check(Vocabulary words) throws UnusableMapping {
        new Constants(this, words).check();
    }

    /// Who publishes what it maps, where it says so.
    public Publisher publisherOr(Publisher other) {
        return publisher == null ? other : publisher;
    }
}
