package org.jobgraph.intake.feed;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text reduced to what two spellings of the same have in common: lower case, without accents, dots and apostrophes, words one
/// space apart. `São Paulo` and `sao  paulo`, `D.C.` and `DC`, `Back-End` and `back end` are one.
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SILENT = Pattern.compile("[.'’`]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private Plain() {
    }

    /// The words of a text; none when it has none.
    public static List<String> words(String text) {
        var plain = text(text);
        return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
    }

    /// A text as its words.
    public static String text(String text) {
        if (isAscii(text)) {
            return ascii(text);
        }
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAP.matcher(SILENT.matcher(bare).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// The same for the commonest texts, of which a run reads hundreds of thousands.
    private static String ascii(String text) {
        var plain = new StringBuilder(text.length());
        var gap = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var isUpper = c >= 'A' && c <= 'Z';
            if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#') {
                if (gap && !plain.isEmpty()) {
                    plain.append(' ');
                }
                gap = false;
                plain.append(isUpper ? (char) (c + 32) : c);
            } else if (c != '.' && c != '\'' && c != '`') {
                gap = true;
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
