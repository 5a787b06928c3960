package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/// What two postings must have one of in common to be compared. Comparing all with all would take hours.
public final class Blocks {

    /// A text that says more than a teaser.
    private static final int CHARACTERS = 150;
    private static final int SHINGLES = 15;

    /// With so many orders, texts that have 80 % in common share a smallest shingle in 99 of 100 cases; those of one employer
    /// are found by their titles in any case.
    private static final int WITH_TITLE = 3;
    private static final int WITH_EMPLOYER = 2;

    /// From here on only those that may meet in a place are paired.
    private static final int MANY = 48;

    /// ... and each only with so many before and after it in the order that they came in: a board that offers a thousand jobs in
    /// the same words would else have half a million pairs. What is alike is joined through those in between.
    private static final int NEAR = 24;

    private Blocks() {
    }

    /// Hashes of the blocks of a posting.
    public static Set<Long> of(Candidate posting, Lines lines, LongPredicate isBoilerplate) {
        var blocks = new LinkedHashSet<Long>();
        var employer = posting.employer();
        var title = posting.title().key();
        posting.links().forEach(link -> blocks.add(Hash.of("link", link)));
        var name = name(employer);
        if (employer.isKnown()) {
            blocks.add(Hash.of("title", name, title));
            if (posting.requisition() != null) {
                blocks.add(Hash.of("requisition", name, posting.requisition()));
            }
        }
        if (lines.characters() >= CHARACTERS) {
            blocks.add(Hash.then(Hash.of("text"), lines.text()));
        }
        var smallest = Wording.smallest(lines, isBoilerplate, employer, WITH_TITLE, SHINGLES);
        for (var order = 0; order < smallest.length; order++) {
            blocks.add(Hash.then(Hash.of("words", title), smallest[order] + order));
            if (order < WITH_EMPLOYER && employer.isKnown()) {
                blocks.add(Hash.then(Hash.of("words of", name), smallest[order] + order));
            }
        }
        return blocks;
    }

    /// How the name begins, which all spellings of it have in common. "Branch 12" is no spelling of "Branch 7".
    private static String name(Employer employer) {
        var words = employer.words();
        var isNumbered = words.size() > 1 && words.get(1).chars().allMatch(Character::isDigit);
        return String.join(" ", words.subList(0, Math.min(words.size(), isNumbered ? 2 : 1)));
    }

    /// The pairs of a block that have one of `wanted` in them, those left out that are surely in different places.
    public static <T> List<List<T>> pairs(List<T> members, Set<T> wanted, Map<T, Candidate> candidates) {
        var pairs = new ArrayList<List<T>>();
        if (members.size() <= MANY) {
            addPairs(pairs, members, wanted, MANY);
            return pairs;
        }
        var together = new HashMap<String, List<T>>();
        var anywhere = new ArrayList<T>();
        for (var member : members) {
            var candidate = candidates.get(member);
            if (candidate != null && candidate.where().isOfCities()) {
                meeting(candidate).forEach(point -> together.computeIfAbsent(point, _ -> new ArrayList<>()).add(member));
            } else if (candidate != null) {
                anywhere.add(member);
            }
        }
        together.values().forEach(here -> addPairs(pairs, here, wanted, NEAR));
        addPairs(pairs, anywhere, members, wanted);
        return pairs;
    }

    /// What two that are one job have one of in common, when both are done in cities.
    private static Set<String> meeting(Candidate candidate) {
        var points = new LinkedHashSet<>(candidate.where().cities());
        points.addAll(candidate.links());
        if (candidate.requisition() != null) {
            points.add(candidate.requisition());
        }
        return points;
    }

    private static <T> void addPairs(List<List<T>> pairs, List<T> members, Set<T> wanted, int near) {
        var isWanted = isWanted(members, wanted);
        for (var i = 0; i < members.size(); i++) {
            for (var j = i + 1; j < members.size() && j <= i + near; j++) {
                if (isWanted[i] || isWanted[j]) {
                    pairs.add(List.of(members.get(i), members.get(j)));
                }
            }
        }
    }

    /// @param some of `members`, in the same order
    private static <T> void addPairs(List<List<T>> pairs, List<T> some, List<T> members, Set<T> wanted) {
        var isWanted = isWanted(members, wanted);
        var at = 0;
        for (var one : some) {
            while (!members.get(at).equals(one)) {
                at++;
            }
            for (var j = Math.max(0, at - NEAR); j < members.size() && j <= at + NEAR; j++) {
                if (j != at && (isWanted[at] || isWanted[j])) {
                    pairs.add(List.of(one, members.get(j)));
                }
            }
        }
    }

    private static <T> boolean[] isWanted(List<T> members, Set<T> wanted) {
        var is = new boolean[members.size()];
        for (var i = 0; i < is.length; i++) {
            is[i] = wanted.contains(members.get(i));
        }
        return is;
    }
}
