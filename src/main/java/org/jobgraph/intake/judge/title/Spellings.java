package org.jobgraph.intake.judge.title;

import java.util.ArrayList;
import java.util.List;

/// The ways to write a title that O*NET sets side by side: "RN (Registered Nurse)" is two, "Nurse, Registered" is one.
///
/// @param outside the words outside of parentheses
/// @param inside those of each pair of parentheses
public record Spellings(List<String> outside, List<List<String>> inside) {

    /// Reads a title of O*NET or SOC.
    public static Spellings of(String title) {
        var outside = new StringBuilder();
        var inside = new ArrayList<List<String>>(1);
        var at = 0;
        for (var open = title.indexOf('('); open >= 0; open = title.indexOf('(', at)) {
            var close = title.indexOf(')', open);
            if (close < 0) {
                break;
            }
            outside.append(title, at, open).append(' ');
            inside.add(words(title.substring(open + 1, close)));
            at = close + 1;
        }
        outside.append(title, at, title.length());
        return new Spellings(words(outside.toString()), inside.stream().filter(words -> !words.isEmpty()).toList());
    }

    private static List<String> words(String text) {
        return TitleWords.turned(TitleWords.of(text));
    }

    /// Each spelling.
    public List<List<String>> all() {
        var all = new ArrayList<List<String>>();
        if (!outside.isEmpty()) {
            all.add(outside);
        }
        inside.stream().filter(words -> !all.contains(words)).forEach(all::add);
        return all;
    }
}
