package org.jobgraph.intake.feed.mapped;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// Reads what a mapping says of one field: a column's name, a list of names, or an object that says how its cells are
/// written too.
final class ColumnReader {

    private static final String NAMES = "a column's name, a list of names, or an object with \"column\"";

    private final Declaration columns;
    private final MappedField field;

    ColumnReader(Declaration columns, MappedField field) {
        this.columns = columns;
        this.field = field;
    }

    Column read() throws UnusableMapping {
        if (!columns.node().path(field.key()).isObject()) {
            return new Column(columns.texts(field.key(), NAMES), ":", null, Column.YES, TimeFormats.AS_PUBLISHED, false, null);
        }
        var declared = columns.object(field.key());
        var allowed = new ArrayList<>(List.of("column", "joinedBy"));
        allowed.addAll(field.options());
        declared.allow(allowed);
        return new Column(declared.texts("column", "a column's name, or a list of names"),
                optional(declared, "joinedBy", ":"), separator(declared), trueWords(declared),
                new TimeFormats(patterns(declared), zone(declared)), isPlain(declared), decimal(declared));
    }

    private static String optional(Declaration declared, String key, String otherwise) throws UnusableMapping {
        return declared.has(key) ? declared.text(key, "text") : otherwise;
    }

    private static @Nullable String separator(Declaration declared) throws UnusableMapping {
        return declared.has("separator") ? declared.text("separator", "what stands between the items, such as ;") : null;
    }

    private static Set<String> trueWords(Declaration declared) throws UnusableMapping {
        return declared.has("true")
                ? declared.texts("true", "the words that mean yes").stream().map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet())
                : Column.YES;
    }

    private static List<TimePattern> patterns(Declaration declared) throws UnusableMapping {
        if (!declared.has("pattern")) {
            return List.of();
        }
        var expected = "a pattern such as dd.MM.yyyy, or epochMillis or epochSeconds, or a list of them";
        try {
            return declared.texts("pattern", expected).stream().map(TimePattern::of).toList();
        } catch (IllegalArgumentException e) {
            throw declared.wrong("pattern", expected);
        }
    }

    private static @Nullable ZoneId zone(Declaration declared) throws UnusableMapping {
        try {
            return declared.has("zone") ? ZoneId.of(declared.text("zone", "a zone such as Europe/Berlin")) : null;
        } catch (DateTimeException e) {
            throw declared.wrong("zone", "a zone such as Europe/Berlin");
        }
    }

    private static boolean isPlain(Declaration declared) throws UnusableMapping {
        return switch (optional(declared, "type", "html")) {
            case "html" -> false;
            case "plain" -> true;
            default -> throw declared.wrong("type", "html or plain");
        };
    }

    private static @Nullable String decimal(Declaration declared) throws UnusableMapping {
        if (!declared.has("decimal")) {
            return null;
        }
        var decimal = declared.text("decimal", "\".\" or \",\"");
        if (!decimal.equals(".") && !decimal.equals(",")) {
            throw declared.wrong("decimal", "\".\" or \",\"");
        }
        return decimal;
    }
}
