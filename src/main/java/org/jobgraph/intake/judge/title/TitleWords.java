package org.jobgraph.intake.judge.title;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Titles as words that spellings of the same title share: lower case, no accents, abbreviations written out, singular.
public final class TitleWords {

    private static final Set<String> HEADS = Set.of("director", "manager", "head", "president", "supervisor", "coordinator");

    private TitleWords() {
    }

    /// The words of a text, written out and singular: `Sr. Back-End Devs` and `senior backend developer` are one.
    public static List<String> of(String text) {
        var plain = plain(text);
        var words = new ArrayList<String>(plain.size() + 2);
        for (var i = 0; i < plain.size(); i++) {
            for (var word : Abbreviations.expand(plain.get(i), singular(plain.get(i)), i == plain.size() - 1)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    /// The words with what a head is of before it: "Director of Sales" and "Sales Director" are one.
    static List<String> turned(List<String> words) {
        var of = words.indexOf("of");
        if (of < 1 || of == words.size() - 1 || !HEADS.contains(words.get(of - 1))) {
            return words;
        }
        var from = of > 1 && words.get(of - 2).equals("vice") ? of - 2 : of - 1;
        var turned = new ArrayList<>(words.subList(0, from));
        turned.addAll(words.subList(of + 1, words.size()));
        turned.addAll(words.get(from).equals("head") ? List.of("director") : words.subList(from, of));
        return turned;
    }

    /// The words as they stand but for case, accents, dots and apostrophes.
    static List<String> plain(String text) {
        var bare = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < bare.length(); i++) {
            var c = bare.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
                word.append(c);
            } else if (!isInsideWord(c)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean isInsideWord(char c) {
        return c == '.' || c == '\'' || c == '’' || c == '`' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String singular(String word) {
        var length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's' || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        var sibilant = word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes");
        return word.substring(0, length - (length > 4 && sibilant ? 2 : 1));
    }
}
