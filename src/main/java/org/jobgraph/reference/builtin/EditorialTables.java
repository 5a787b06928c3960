package org.jobgraph.reference.builtin;

import java.util.List;
import java.util.stream.Stream;

/// The bundled files of our own in the order in which they can be taken in: what is named before what names it.
final class EditorialTables {

    static final List<BundledTable> ALL = Stream
            .of(SourceTables.ALL, PlaceTables.ALL, RoleTables.ALL, QuoteTables.ALL, TrainingTables.ALL).flatMap(List::stream)
            .toList();

    private EditorialTables() {
    }
}
