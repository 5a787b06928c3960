package org.jobgraph.intake.cluster;

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

    private static final int LOOKED_AT = 120;
    private static final int SURE = 4;

    private Language() {
    }

    /// Two letters, or null when the text does not say.
    public static @Nullable String of(String text) {
        var words = Plain.words(text.substring(0, Math.min(text.length(), LOOKED_AT * 8)));
        String best = null;
        var most = 0L;
        var second = 0L;
        for (var language : List.of("en", "de", "fr", "es", "nl", "it", "pt")) {
            var count = words.stream().filter(WORDS.getOrDefault(language, Set.of())::contains).count();
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
        }
        return most >= SURE && most >= second * 3 / 2 ? best : null;
    }
}
