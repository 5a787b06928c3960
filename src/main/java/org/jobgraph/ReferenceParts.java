package org.jobgraph;

import java.util.List;

import org.jobgraph.place.PlacesPart;
import org.jobgraph.role.OccupationsPart;
import org.jobgraph.role.RolesPart;
import org.jobgraph.salary.QuotedFiguresPart;
import org.jobgraph.snapshot.Part;
import org.jobgraph.source.FactsPart;
import org.jobgraph.source.SourcesPart;
import org.jobgraph.training.ProvidersPart;

/// The parts of a snapshot, as long as there are no beans to be found.
final class ReferenceParts {

    /// All of them: a test compares.
    static final List<Part<?>> ALL = List.of(new PlacesPart(), new OccupationsPart(), new RolesPart(), new QuotedFiguresPart(),
            new ProvidersPart(), new SourcesPart(), new FactsPart());

    private ReferenceParts() {
    }
}
