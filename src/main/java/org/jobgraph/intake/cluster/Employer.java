package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// Who employs, by the words of the name without its legal form: "Acme", "ACME, Inc." and "Acme GmbH" are one.
///
/// @param words empty when nobody is named
/// @param key what two spellings of the name have in common
/// @param hashes of the words, to leave them out of texts
public record Employer(List<String> words, String key, Set<Long> hashes) {

    private static final Set<String> FORMS = Set.of("inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation",
            "co", "company", "gmbh", "ag", "se", "sa", "sas", "sarl", "bv", "nv", "ab", "oy", "as", "plc", "llp", "lp", "kg",
            "pte", "pty", "srl", "spa", "pbc", "holdings", "group", "the", "kgaa", "ug", "mbh", "and");

    private static final int DISTINCTIVE = 4;

    public static Employer of(@Nullable String name) {
        var words = name == null ? List.<String>of() : Plain.words(name);
        var kept = new ArrayList<>(words);
        kept.removeIf(FORMS::contains);
        var said = List.copyOf(kept.isEmpty() ? words : kept);
        return new Employer(said, String.join("", said),
                said.stream().map(Wording::word).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isKnown() {
        return !words.isEmpty();
    }

    /// Whether both are surely named and one: the same name, or one that goes on where the other ends ("Acme", "Acme
    /// Robotics").
    boolean is(Employer other) {
        return hasNameOf(other) || (isKnown() && other.isKnown()
                && (begins(words, other.words) || begins(other.words, words)));
    }

    /// Whether both are surely named, and the same: "Delta" and "Delta Dental" may be two.
    boolean hasNameOf(Employer other) {
        return isKnown() && key.equals(other.key);
    }

    private static boolean begins(List<String> longer, List<String> start) {
        return longer.size() > start.size() && start.getFirst().length() >= DISTINCTIVE
                && longer.subList(0, start.size()).equals(start);
    }
}
