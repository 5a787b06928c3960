package org.jobgraph.intake.feed.mapped;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Texts;

/// Watches the rows of a document for the columns without which nothing is a posting. JSON leaves out what is empty, so only
/// a column that no row at all has is a wrong name.
final class Needed {

    private final Mapping mapping;
    private final Set<String> missing = new LinkedHashSet<>();
    private List<String> found = List.of();
    private boolean sawRow;

    Needed(Mapping mapping) {
        this.mapping = mapping;
        for (var field : MappedField.REQUIRED) {
            var column = mapping.columns().get(field);
            if (column != null) {
                missing.addAll(column.names());
            }
        }
    }

    void see(Cells cells) {
        if (!sawRow) {
            found = cells.names();
        }
        sawRow = true;
        if (!missing.isEmpty()) {
            missing.removeIf(cells::has);
        }
    }

    void check() throws RefusedDocument {
        if (sawRow && !missing.isEmpty()) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, "%s expects %s in the rows, the first one has %s".formatted(
                    mapping.name(), String.join(", ", missing), Texts.shortened(String.join(", ", found))));
        }
    }
}
