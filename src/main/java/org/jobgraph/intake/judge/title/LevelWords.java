package org.jobgraph.intake.judge.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words of titles that say how far up a job is and nothing of its trade.
final class LevelWords {

    private static final Set<String> ALWAYS = Set.of("senior", "junior", "i", "ii", "iii", "iv", "v", "vi", "1", "2", "3", "4",
            "5", "6", "l1", "l2", "l3", "l4", "l5", "l6", "l7", "ic1", "ic2", "ic3", "ic4", "ic5", "intern", "internship",
            "working", "werkstudent", "praktikum", "praktikant");

    /// Only in front of a trade: a staff engineer works as an engineer, a staff sergeant is none without "staff".
    private static final Set<String> IN_FRONT = Set.of("lead", "staff", "principal", "founding", "distinguished", "associate",
            "graduate", "midlevel", "mid", "experienced", "expert", "new", "grad", "level", "entry");

    /// What "lead" in front of it is no rank.
    private static final Set<String> LEADS = Set.of("generation", "gen", "management", "poisoning", "burner", "nurturing",
            "qualification", "technician");

    private LevelWords() {
    }

    /// The words without those that are a level wherever they stand; all of them when nothing else is left.
    static List<String> without(List<String> words) {
        var rest = words.stream().filter(word -> !ALWAYS.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }

    /// The words without what in front of them is a level; at least two are left.
    static List<String> withoutLeading(List<String> words) {
        var rest = new ArrayList<>(words);
        while (rest.size() > 2 && IN_FRONT.contains(rest.getFirst()) && !LEADS.contains(rest.get(1))) {
            rest.removeFirst();
        }
        return rest;
    }
}
