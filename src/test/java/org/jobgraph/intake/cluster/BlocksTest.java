package org.jobgraph.intake.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which employers' postings of one title are compared.
class BlocksTest {

    @ParameterizedTest
    @CsvSource({
            "Acme, Acme Robotics, true",
            "'ACME, Inc.', Acme GmbH, true",
            "Branch 7, Branch 7 GmbH, true",
            "Branch 7, Branch 12, false",
            "Acme, Bolt, false"})
    void employers_meetByTitle_unlessANumberTellsThemApart(String one, String other, boolean meet) {
        var common = new HashSet<>(blocks(one));
        common.retainAll(blocks(other));

        assertEquals(meet, !common.isEmpty());
    }

    private static Set<Long> blocks(String employer) {
        var said = Employer.of(employer);
        var candidate = new Candidate(new Key("source", "board", employer), said, Title.of("Data Engineer", List.of()),
                Whereabouts.read(List.of("Austin, TX"), false, List.of()), null, Set.of(), Lifetime.of(null, null, null),
                SourceRank.AGGREGATOR, null, null, null, 0, 0);
        return Blocks.of(candidate, Lines.of(""), line -> false);
    }
}
