package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// What languages are called: in English, by themselves, and by the three letters of ISO 639. Asked once, for all of them: a
/// native executable has the answers from its build, and not the JDK's tables.
final class LanguageNames {

    /// The codes of two letters, or three, that the JDK knows.
    static final List<String> KNOWN = Locale.availableLocales().map(Locale::getLanguage)
            .filter(code -> !code.isEmpty()).distinct().toList();

    private LanguageNames() {
    }

    /// The code that a name stands for; null for what is no language's.
    static @Nullable String code(String name) {
        return Named.CODES.get(name);
    }

    // Apart, since the JVM takes a while for it, and most sources give codes.
    private static final class Named {

        static final SortedMap<String, String> CODES = codes();

        private static SortedMap<String, String> codes() {
            var codes = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (var code : KNOWN) {
                var locale = Locale.of(code);
                codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH), code);
                codes.putIfAbsent(locale.getDisplayLanguage(locale), code);
                codes.putIfAbsent(locale.getISO3Language(), code);
            }
            return codes;
        }
    }
}
