package org.jobgraph.intake.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What numbers and ids of two postings say of them.
class NumbersTest {

    @ParameterizedTest
    @CsvSource({
            "Delta, Delta Dental, 1001, false", "Apple, Apple Bank, R-50, false", "First, First Republic, R50, false",
            "Delta, Delta Dental, 100100, false", "Delta, 'Delta, Inc.', 1001, true", "Acme, Acme Robotics, R-50123, true",
            "Acme, Acme Robotics, 40012345, true", "Acme, Bolt, R-50123, false"})
    void requisition_ofTwoSpellingsOfAnEmployer_isOneWhenItIsLong(String one, String other, String number, boolean shares) {
        assertEquals(shares, posting("greenhouse", "a", one, number)
                .sharesRequisition(posting("indeed", "b", other, number)));
    }

    @Test
    void page_thatNumbersAPostingByItsIdInTheSystem_isTheSameJob() {
        var inSystem = posting("greenhouse", "4000001", "Borage Works", "3000001",
                "https://boards.greenhouse.io/borage/jobs/4000001");
        var page = posting("pages", "4000001", "Borage Works", "4000001", "https://borage.example/careers?gh_jid=4000001");
        var copy = posting("indeed", "x1", "Borage Works", "4000001", "https://agg.example/x1");
        var another = posting("pages", "4000002", "Borage Works", "4000002", "https://borage.example/careers?gh_jid=4000002");

        assertEquals("null null REQUISITION",
                veto(inSystem, page) + " " + veto(inSystem, copy) + " " + veto(inSystem, another));
        assertEquals("true true false", inSystem.isIdentifiedWith(page) + " " + copy.isIdentifiedWith(inSystem) + " "
                + inSystem.isIdentifiedWith(another));
    }

    @Test
    void requisitions_ofOneBoard_areTwoWhateverIdsTheyShare() {
        var one = posting("greenhouse", "4000001", "Borage Works", "3000001");
        var other = posting("greenhouse", "4000002", "Borage Works", "4000001");

        assertEquals("REQUISITION", veto(one, other));
    }

    private static String veto(Candidate one, Candidate other) {
        var veto = Vetoes.ofJob(one, other);
        return veto == null ? "null" : veto.veto().name();
    }

    private static Candidate posting(String source, String id, String employer, String requisition,
            @Nullable String... addresses) {
        return new Candidate(new Key(source, "board", id), Employer.of(employer), Title.of("Boiler Operator", List.of()),
                Whereabouts.read(List.of("Boston, MA"), false, List.of()), Candidate.requisition(requisition),
                addresses.length == 0 ? Set.of() : Links.names(addresses), Lifetime.of(null, null, null),
                SourceRank.ofName(source), null, null, null, 0, 0);
    }
}
