package org.jobgraph.intake.feed.mapped;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.mapped.Mapping.Layout;
import org.jspecify.annotations.Nullable;

/// Reads a mapping and says exactly what is wrong with it.
final class MappingReader {

    private static final List<String> KEYS = List.of("source", "lists", "rows", "delimiter", "charset", "columns", "constants",
            "patterns");
    private static final List<String> SOURCE = List.of("slug", "name", "homepage", "licence");
    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private final String name;

    MappingReader(String name) {
        this.name = name;
    }

    Mapping read(String json) throws UnusableMapping {
        var root = Declaration.parse(name, json);
        root.allow(KEYS);
        var columns = columns(root);
        var constants = constants(root);
        if (columns.isEmpty() && !root.has("patterns")) {
            throw root.wrong("columns", "an object that says which column means what");
        }
        if (!columns.isEmpty()) {
            requireFields(root, columns);
        }
        return new Mapping(name, publisher(root), layout(root), coverage(root, columns.isEmpty()), Map.copyOf(columns),
                Map.copyOf(constants), patterns(root));
    }

    private static void requireFields(Declaration root, Map<MappedField, Column> columns) throws UnusableMapping {
        for (var field : MappedField.REQUIRED) {
            if (!columns.containsKey(field)) {
                throw root.object("columns").wrong(field.key(), "the column that it stands in");
            }
        }
    }

    private static Map<MappedField, Column> columns(Declaration root) throws UnusableMapping {
        var columns = new EnumMap<MappedField, Column>(MappedField.class);
        if (root.has("columns")) {
            var declared = root.object("columns");
            declared.allow(MappedField.keys());
            for (var key : declared.keys()) {
                var field = MappedField.of(key);
                if (field != null) {
                    columns.put(field, new ColumnReader(declared, field).read());
                }
            }
        }
        return columns;
    }

    private static Map<MappedField, String> constants(Declaration root) throws UnusableMapping {
        var constants = new EnumMap<MappedField, String>(MappedField.class);
        if (root.has("constants")) {
            var declared = root.object("constants");
            declared.allow(MappedField.keys());
            for (var key : declared.keys()) {
                var field = MappedField.of(key);
                if (field == null || MappedField.REQUIRED.contains(field)) {
                    throw declared.wrong(key, "no constant, for it differs from posting to posting");
                }
                constants.put(field, declared.text(key, "text"));
            }
        }
        return constants;
    }

    private static @Nullable Publisher publisher(Declaration root) throws UnusableMapping {
        if (!root.has("source")) {
            return null;
        }
        var source = root.object("source");
        source.allow(SOURCE);
        var slug = source.text("slug", "a slug such as open-jobs");
        if (!slug.matches(SLUG)) {
            throw source.wrong("slug", "lower-case letters, digits and hyphens");
        }
        var homepage = source.text("homepage", "an http(s) address");
        if (!homepage.matches("https?://\\S+")) {
            throw source.wrong("homepage", "an http(s) address");
        }
        return new Publisher(slug, source.text("name", "the source's name"), homepage,
                source.text("licence", "under which terms postings are read, in words"));
    }

    private static Layout layout(Declaration root) throws UnusableMapping {
        var delimiter = root.has("delimiter") ? root.text("delimiter", "one character, or auto") : "auto";
        if (!delimiter.equals("auto") && (delimiter.length() != 1 || "\"\r\n".contains(delimiter))) {
            throw root.wrong("delimiter", "one character, or auto");
        }
        var rows = root.has("rows") ? root.text("rows", "the path of the array, such as data/jobs") : "";
        return new Layout(rows, delimiter.equals("auto") ? null : delimiter.charAt(0), charset(root));
    }

    private static Charset charset(Declaration root) throws UnusableMapping {
        try {
            return root.has("charset")
                    ? Charset.forName(root.text("charset", "a charset such as windows-1252"))
                    : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            throw root.wrong("charset", "a charset such as windows-1252");
        }
    }

    /// Nothing is assumed here: a list that is wrongly taken for complete closes postings.
    private static Coverage coverage(Declaration root, boolean isFeed) throws UnusableMapping {
        if (isFeed && !root.has("lists")) {
            return Coverage.SOME;
        }
        return switch (root.text("lists", "\"all\" or \"some\"")) {
            case "all" -> Coverage.SOURCE;
            case "some" -> Coverage.SOME;
            default -> throw root.wrong("lists", "\"all\" or \"some\"");
        };
    }

    private static Map<String, Pattern> patterns(Declaration root) throws UnusableMapping {
        var patterns = new HashMap<String, Pattern>();
        if (root.has("patterns")) {
            var declared = root.object("patterns");
            declared.allow(List.of("title", "description"));
            for (var key : declared.keys()) {
                try {
                    patterns.put(key, Pattern.compile(declared.text(key, "a regular expression"), Pattern.DOTALL));
                } catch (PatternSyntaxException e) {
                    throw declared.wrong(key, "a regular expression");
                }
            }
        }
        return Map.copyOf(patterns);
    }
}
