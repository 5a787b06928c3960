package org.jobgraph.intake.evaluate.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jobgraph.intake.cluster.Boilerplate;
import org.jobgraph.intake.cluster.Matching;

/// What clustering says of labelled pairs. The postings of a file that stand on one board show what that board puts into all
/// its postings, as those of a database do.
///
/// @param unusable rows that say too little
record Evaluation(List<Outcome> outcomes, List<Row.Unusable> unusable) {

    static Evaluation of(List<Row> rows) {
        var pairs = rows.stream().filter(Row.Pair.class::isInstance).map(Row.Pair.class::cast).toList();
        var boards = new HashMap<String, Boilerplate>();
        pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).forEach(posting -> boards
                .computeIfAbsent(posting.board(), _ -> new Boilerplate()).add(posting.titleHash(), posting.lines().lines()));
        return new Evaluation(pairs.stream().map(pair -> outcome(pair, boards)).toList(),
                rows.stream().filter(Row.Unusable.class::isInstance).map(Row.Unusable.class::cast).toList());
    }

    private static Outcome outcome(Row.Pair pair, Map<String, Boilerplate> boards) {
        var one = pair.one();
        var other = pair.other();
        return new Outcome(pair,
                Matching.compare(one.candidate(), one.said(boards.getOrDefault(one.board(), new Boilerplate())),
                        other.candidate(), other.said(boards.getOrDefault(other.board(), new Boilerplate()))));
    }

    Tally overall() {
        return tally(outcomes);
    }

    /// Of each part of the file, where it says that it has some.
    Map<String, Tally> parts() {
        return by(outcome -> outcome.pair().part());
    }

    Map<String, Tally> traps() {
        return by(outcome -> outcome.pair().trap());
    }

    /// The pairs that were found to be what they are not.
    List<Outcome> misses() {
        return outcomes.stream().filter(Outcome::isMiss).toList();
    }

    private Map<String, Tally> by(java.util.function.Function<Outcome, String> kind) {
        var groups = new TreeMap<String, List<Outcome>>();
        outcomes.forEach(outcome -> groups.computeIfAbsent(kind.apply(outcome), _ -> new ArrayList<>()).add(outcome));
        groups.remove("");
        var tallies = new TreeMap<String, Tally>();
        groups.forEach((name, group) -> tallies.put(name, tally(group)));
        return tallies;
    }

    private static Tally tally(List<Outcome> outcomes) {
        var tally = new Tally();
        outcomes.forEach(tally::add);
        return tally;
    }
}
