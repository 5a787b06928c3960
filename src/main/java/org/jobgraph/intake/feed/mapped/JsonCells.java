package org.jobgraph.intake.feed.mapped;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Records;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// One record of a JSON document. A column's name may be a path, which goes through arrays to each of their items.
record JsonCells(ObjectNode record) implements Cells {

    @Override
    public List<String> names() {
        return record.properties().stream().map(entry -> entry.getKey()).toList();
    }

    @Override
    public boolean isStorable() {
        return Records.isStorable(record);
    }

    @Override
    public String payload() {
        return Records.payload(record);
    }

    @Override
    public boolean has(String column) {
        return !find(column).isMissingNode();
    }

    @Override
    public @Nullable String text(String column) {
        var values = values(column);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    @Override
    public @Nullable String first(String column) {
        return values(column).stream().findFirst().orElse(null);
    }

    /// What stands in a column: none when it is absent, null or blank, several in a list.
    private List<String> values(String column) {
        var values = new ArrayList<String>();
        collect(find(column), values);
        return values;
    }

    @Override
    public List<String> items(String column, @Nullable String separator) {
        if (separator == null || find(column).isArray()) {
            return values(column);
        }
        return values(column).stream().flatMap(text -> Separated.items(text, separator).stream()).distinct().toList();
    }

    @Override
    public @Nullable JsonNode objectIn(String column) {
        var found = find(column);
        if (found instanceof ArrayNode several) {
            for (var item : several) {
                if (item.isContainerNode()) {
                    return item;
                }
            }
        }
        return found.isObject() ? found : null;
    }

    private static void collect(JsonNode found, List<String> values) {
        if (found instanceof ArrayNode several) {
            several.forEach(item -> collect(item, values));
        } else if (found.isValueNode() && !found.isNull()) {
            var text = Texts.orNull(found.isBigDecimal() ? found.decimalValue().toPlainString() : found.asText());
            if (text != null) {
                values.add(text);
            }
        }
    }

    private JsonNode find(String column) {
        var exact = named(record, column);
        return exact.isMissingNode() && column.contains("/") ? follow(record, column.split("/", -1), 0) : exact;
    }

    private static JsonNode follow(JsonNode node, String[] path, int step) {
        if (step == path.length) {
            return node;
        }
        if (!(node instanceof ArrayNode several)) {
            return follow(named(node, path[step]), path, step + 1);
        }
        var found = several.arrayNode();
        for (var item : several) {
            var there = follow(item, path, step);
            if (!there.isMissingNode()) {
                found.add(there);
            }
        }
        return found.isEmpty() ? MissingNode.getInstance() : found;
    }

    private static JsonNode named(JsonNode node, String name) {
        var exact = node.path(name);
        if (!exact.isMissingNode() || !node.isObject()) {
            return exact;
        }
        return node.properties().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).findFirst()
                .map(entry -> entry.getValue()).orElse(MissingNode.getInstance());
    }
}
