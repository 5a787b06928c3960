package org.jobgraph.intake.feed.mapped;

import java.util.List;

import org.jobgraph.intake.feed.Records;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// One line of a CSV file. Most lines of a day are those of the day before: none becomes JSON that nobody asks for.
record CsvCells(Header header, List<String> cells) implements Cells {

    @Override
    public List<String> names() {
        return header.names();
    }

    @Override
    public boolean has(String column) {
        return true;
    }

    @Override
    public @Nullable String text(String column) {
        return Texts.orNull(cells.get(header.position(column)));
    }

    @Override
    public @Nullable String first(String column) {
        return text(column);
    }

    @Override
    public List<String> items(String column, @Nullable String separator) {
        var text = text(column);
        return text == null ? List.of() : separator == null ? List.of(text) : Separated.items(text, separator);
    }

    @Override
    public @Nullable JsonNode objectIn(String column) {
        return null;
    }

    @Override
    public boolean isStorable() {
        return true;
    }

    @Override
    public String payload() {
        var record = Records.empty();
        for (var i = 0; i < cells.size(); i++) {
            record.put(header.names().get(i), cells.get(i));
        }
        return Records.payload(record);
    }
}
