package org.jobgraph.intake.judge.title;

import java.util.List;
import java.util.Set;

/// Takes titles apart into features.
final class Features {

    private static final int STEM = 5;
    private static final int SHORT_STEM = 4;
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

    /// The features of a title but for the whole. [Feature#NAME] is asked of all titles and is to be counted of names only.
    static void ofTitle(List<String> words, Sink sink) {
        if (words.isEmpty()) {
            return;
        }
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            ofWord(word, sink);
            sink.take(Feature.NAME, Feature.NAME.hash(word));
            for (var j = i + 1; j < words.size(); j++) {
                sink.take(Feature.PAIR, Feature.pair(Feature.WORD.hash(word), Feature.WORD.hash(words.get(j))));
            }
        }
        sink.take(Feature.LAST_WORD, Feature.LAST_WORD.hash(words.getLast()));
        sink.take(Feature.FIRST_WORD, Feature.FIRST_WORD.hash(words.getFirst()));
        if (words.size() > 1) {
            var two = words.subList(words.size() - 2, words.size());
            sink.take(Feature.LAST_TWO, Feature.LAST_TWO.hash(String.join(" ", two)));
        }
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
        sink.take(Feature.SHORT_STEM, Feature.SHORT_STEM.hash(word, 0, Math.min(SHORT_STEM, word.length())));
        sink.take(Feature.STEM, Feature.STEM.hash(word, 0, Math.min(STEM, word.length())));
        var edged = "^" + word + "$";
        for (var i = 0; i + LETTERS <= edged.length(); i++) {
            sink.take(Feature.LETTERS, Feature.LETTERS.hash(edged, i, i + LETTERS));
        }
    }
}
