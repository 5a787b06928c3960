package org.jobgraph.intake.cluster;

import java.time.Instant;
import java.util.Comparator;

/// Which posting of a job tells the most: an open one, of the source that is nearest to the employer, the earliest. When
/// all are closed it is the one that was closed last, which was the canonical one until then.
final class Canonical {

    static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate candidate) -> !candidate.life().isOpen())
            .thenComparing(Canonical::end, Comparator.reverseOrder())
            .thenComparing(Candidate::rank)
            .thenComparing(Canonical::start)
            .thenComparing(Candidate::key);

    private Canonical() {
    }

    private static Instant end(Candidate candidate) {
        var end = candidate.life().end();
        return end == null ? Instant.MAX : end;
    }

    private static Instant start(Candidate candidate) {
        var start = candidate.life().start();
        return start == null ? Instant.MAX : start;
    }
}
