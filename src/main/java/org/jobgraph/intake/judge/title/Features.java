package org.jobgraph.intake.judge.title;

import java.util.List;
import java.util.Set;

/// Takes titles apart into features.
final class Features {

    private static final int STEM = 5;
    private static final int LETTERS = 3;

    /// Words of descriptions that tell nothing.
    private static final Set<String> EMPTY = Set.of("and", "of", "the", "in", "to", "for", "a", "an", "as", "by", "with", "on",
            "at", "such", "may", "from", "other", "including", "or", "use", "using");

    /// Is told each feature.
    interface Sink {
        void take(Feature kind, long hash);
    }

    private Features() {
    }

    static long whole(List<String> words) {
        return Feature.WHOLE.hash(String.join(" ", words));
    }

    /// The features of a title but for the whole.
    static void ofTitle(List<String> words, Sink sink) {
        if (words.isEmpty()) {
            return;
        }
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            ofWord(word, sink);
            for (var j = i + 1; j < words.size(); j++) {
                sink.take(Feature.PAIR, Feature.pair(Feature.WORD.hash(word), Feature.WORD.hash(words.get(j))));
            }
        }
        sink.take(Feature.LAST_WORD, Feature.LAST_WORD.hash(words.getLast()));
        sink.take(Feature.FIRST_WORD, Feature.FIRST_WORD.hash(words.getFirst()));
    }

    /// The features of words whose order says nothing.
    static void ofText(List<String> words, Sink sink) {
        for (var word : words) {
            if (!EMPTY.contains(word)) {
                ofWord(word, sink);
            }
        }
    }

    private static void ofWord(String word, Sink sink) {
        sink.take(Feature.WORD, Feature.WORD.hash(word));
        sink.take(Feature.STEM, Feature.STEM.hash(word, 0, Math.min(STEM, word.length())));
        var edged = "^" + word + "$";
        for (var i = 0; i + LETTERS <= edged.length(); i++) {
            sink.take(Feature.LETTERS, Feature.LETTERS.hash(edged, i, i + LETTERS));
        }
    }
}
