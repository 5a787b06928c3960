package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jobgraph.intake.cluster.Blocks;
import org.jobgraph.intake.cluster.Candidate;
import org.jobgraph.intake.cluster.Evidence;
import org.jobgraph.intake.cluster.Matching;
import org.jobgraph.intake.cluster.Said;
import org.jobgraph.intake.cluster.Verdict;
import org.jspecify.annotations.Nullable;

/// Compares postings with all that have a block in common with them.
final class Pairing {

    /// Texts in memory at a time.
    private static final int TEXTS = 600;

    // A look-up for each: the planner, who does not know how few they are, would rather read all blocks. Most have one member.
    private static final String BLOCKS = """
            select m.members
            from (select distinct b.hash from unnest(?::bigint[]) as p (id) cross join lateral (
                    select hash from posting_block where posting_id = p.id offset 0) b) k
            cross join lateral (select array_agg(posting_id order by posting_id) as members from posting_block
                where hash = k.hash having count(*) > 1) m""";

    private static final Verdict GONE = new Verdict.Unlike(() -> "one of them is gone");

    private final Connection connection;
    private final Candidates candidates;
    private final Reposts reposts;
    private final List<Found> found = new ArrayList<>();

    /// @param reposts takes what comes again
    Pairing(Connection connection, Candidates candidates, Reposts reposts) {
        this.connection = connection;
        this.candidates = candidates;
        this.reposts = reposts;
    }

    /// The pairs of some postings, with one another and with all others.
    List<Found> of(Set<Long> postings) throws SQLException {
        var blocks = blocks(postings);
        var members = new TreeSet<Long>();
        blocks.forEach(members::addAll);
        candidates.need(members);
        var pairs = new LinkedHashSet<List<Long>>();
        blocks.forEach(block -> Blocks.pairs(block, postings, candidates.all()).forEach(pair -> pairs.add(
                pair.getFirst() < pair.getLast() ? pair : pair.reversed())));
        readAndDecide(decide(new ArrayList<>(pairs), Map.of()));
        return found;
    }

    private List<List<Long>> blocks(Set<Long> postings) throws SQLException {
        var blocks = new ArrayList<List<Long>>();
        try (var statement = connection.prepareStatement(BLOCKS)) {
            statement.setFetchSize(5000);
            statement.setArray(1, Ids.array(connection, postings));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    blocks.add(List.of((Long[]) row.getArray(1).getArray()));
                }
            }
        }
        return blocks;
    }

    /// The texts of as many pairs as fit, those of one posting one after another.
    private void readAndDecide(List<List<Long>> pairs) throws SQLException {
        pairs.sort(Comparator.<List<Long>>comparingLong(List::getFirst).thenComparingLong(List::getLast));
        var some = new ArrayList<List<Long>>();
        var ids = new TreeSet<Long>();
        for (var pair : pairs) {
            some.add(pair);
            ids.addAll(pair);
            if (ids.size() >= TEXTS) {
                decide(some, candidates.said(ids));
                some.clear();
                ids.clear();
            }
        }
        if (!some.isEmpty()) {
            decide(some, candidates.said(ids));
        }
    }

    /// @param said what the postings say, as far as it is at hand
    /// @return the pairs that it takes more texts to decide
    private List<List<Long>> decide(List<List<Long>> pairs, Map<Long, Said> said) {
        var verdicts = pairs.parallelStream()
                .map(pair -> compare(pair, said.get(pair.getFirst()), said.get(pair.getLast()))).toList();
        var undecided = new ArrayList<List<Long>>();
        for (var i = 0; i < pairs.size(); i++) {
            if (!note(pairs.get(i), verdicts.get(i))) {
                undecided.add(pairs.get(i));
            }
        }
        return undecided;
    }

    /// Reads alone what others write alone, so that several pairs can be compared at the same time.
    private Verdict compare(List<Long> pair, @Nullable Said words, @Nullable Said otherWords) {
        @Nullable
        Candidate one = candidates.all().get(pair.getFirst());
        @Nullable
        Candidate other = candidates.all().get(pair.getLast());
        return one == null || other == null ? GONE : Matching.compare(one, words, other, otherWords);
    }

    /// @return false when it takes the texts to decide
    private boolean note(List<Long> pair, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Same(var evidence, var confidence) ->
                found.add(new Found(pair.getFirst(), pair.getLast(), evidence, confidence));
            case Verdict.NeedsText() -> false;
            case Verdict.Repost(var evidence) -> again(pair, evidence);
            case Verdict.Vetoed vetoed -> true;
            case Verdict.Unlike unlike -> true;
        };
    }

    /// Copies elsewhere of what an employer has closed are no offer of its own.
    ///
    /// @return true, as nothing is left to decide
    private boolean again(List<Long> pair, List<Evidence> evidence) {
        @Nullable
        Candidate one = candidates.all().get(pair.getFirst());
        @Nullable
        Candidate other = candidates.all().get(pair.getLast());
        if (one != null && other != null && one.isOfEmployerOf(other)) {
            reposts.add(pair, evidence);
        }
        return true;
    }
}
