package org.jobgraph.intake.cluster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Tells the language of a text by its commonest words, where no source says it.
public final class Language {

    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "and", "of", "to", "you", "with", "for", "our", "will", "we"),
            "de", Set.of("und", "die", "der", "mit", "wir", "sie", "du", "für", "das", "deine", "bei", "fur"),
            "fr", Set.of("et", "les", "des", "nous", "vous", "une", "pour", "dans", "avec", "notre"),
            "es", Set.of("y", "los", "las", "una", "para", "con", "nuestro", "del", "en", "que"),
            "nl", Set.of("en", "het", "een", "van", "wij", "je", "voor", "met", "ons", "onze"),
            "it", Set.of("e", "il", "gli", "della", "per", "con", "una", "che", "nostro", "di"),
            "pt", Set.of("e", "os", "uma", "para", "com", "nossa", "você", "voce", "dos", "em"));

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "nl", "it", "pt");
    private static final Map<Long, Integer> MASKS = masks();
    private static final int LOOKED_AT = 120;
    private static final int SURE = 4;

    private Language() {
    }

    /// Two letters, or null when the text does not say.
    public static @Nullable String of(Lines text) {
        var counts = new int[LANGUAGES.size()];
        for (var word : text.first(LOOKED_AT)) {
            var mask = MASKS.getOrDefault(word, 0);
            for (var i = 0; mask != 0 && i < counts.length; i++) {
                counts[i] += mask >> i & 1;
            }
        }
        var best = 0;
        for (var i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        for (var i = 0; i < counts.length; i++) {
            if (i != best && counts[i] * 3 > counts[best] * 2) {
                return null;
            }
        }
        return counts[best] >= SURE ? LANGUAGES.get(best) : null;
    }

    private static Map<Long, Integer> masks() {
        var masks = new HashMap<Long, Integer>();
        WORDS.forEach((language, words) -> words.forEach(
                word -> masks.merge(Wording.word(word), 1 << LANGUAGES.indexOf(language), (one, other) -> one | other)));
        return masks;
    }
}
