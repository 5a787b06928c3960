package org.jobgraph.intake.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// The words of a title that say how experienced somebody is to be, in a common spelling: "Sr." and "Senior" are SENIOR,
/// "III" and "L3" are 3.
final class Levels {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("senior", "SENIOR"), Map.entry("sr", "SENIOR"), Map.entry("snr", "SENIOR"),
            Map.entry("senioren", "SENIOR"), Map.entry("junior", "JUNIOR"), Map.entry("jr", "JUNIOR"),
            Map.entry("jnr", "JUNIOR"), Map.entry("entry", "JUNIOR"), Map.entry("graduate", "JUNIOR"),
            Map.entry("grad", "JUNIOR"), Map.entry("mid", "MID"), Map.entry("intermediate", "MID"),
            Map.entry("midlevel", "MID"), Map.entry("staff", "STAFF"), Map.entry("principal", "PRINCIPAL"),
            Map.entry("lead", "LEAD"), Map.entry("distinguished", "DISTINGUISHED"), Map.entry("fellow", "FELLOW"),
            Map.entry("intern", "INTERN"), Map.entry("internship", "INTERN"), Map.entry("trainee", "TRAINEE"),
            Map.entry("apprentice", "APPRENTICE"), Map.entry("praktikant", "INTERN"), Map.entry("praktikum", "INTERN"),
            Map.entry("stagiaire", "INTERN"), Map.entry("stage", "INTERN"), Map.entry("associate", "ASSOCIATE"),
            Map.entry("founding", "FOUNDING"), Map.entry("ii", "2"), Map.entry("iii", "3"), Map.entry("iv", "4"),
            Map.entry("v", "5"), Map.entry("vi", "6"), Map.entry("i", "1"));

    /// What a number stands behind: "L4", "IC3".
    private static final Set<String> NUMBERED = Set.of("l", "ic", "e", "p", "t", "lvl", "level");

    /// Words that stand around levels and say nothing alone.
    private static final String LEVEL = "level";

    private Levels() {
    }

    /// Moves levels out of words.
    ///
    /// @param words of a title; without its levels afterwards
    /// @return none when the title says none
    static Set<String> take(List<String> words) {
        var levels = new TreeSet<String>();
        for (var i = words.size() - 1; i >= 0; i--) {
            var word = words.get(i);
            var level = level(word, i);
            if (level != null) {
                levels.add(level);
                words.remove(i);
            } else if (word.equals(LEVEL) || (word.equals("grade") && i + 1 < words.size())) {
                words.remove(i);
            }
        }
        return levels.isEmpty() ? Set.of() : levels;
    }

    private static @Nullable String level(String word, int at) {
        // "I", "V" and "1" at the beginning are no levels.
        if (at == 0 && word.length() == 1) {
            return null;
        }
        var last = word.charAt(word.length() - 1);
        if (last < '1' || last > '9') {
            return WORDS.get(word);
        }
        if (word.length() == 1) {
            return last <= '6' ? word : null;
        }
        return NUMBERED.contains(word.substring(0, word.length() - 1)) ? String.valueOf(last) : null;
    }
}
