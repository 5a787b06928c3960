package org.jobgraph.intake.cluster;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as words in lower case, without accents.
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("[.'’`]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private Plain() {
    }

    static List<String> words(String text) {
        var plain = text(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    static String text(String text) {
        var bare = isAscii(text) ? text : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAP.matcher(SILENT.matcher(bare).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
