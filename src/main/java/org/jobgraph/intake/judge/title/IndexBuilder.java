package org.jobgraph.intake.judge.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.judge.lexicon.HashIds;

/// Counts which features the titles of which occupations have. Counts are in halves: a title is two, a description one.
final class IndexBuilder {

    private static final int CLASS_BITS = 12;
    private static final int COUNT_BITS = 4;
    private static final int OF_TITLE = 2;
    private static final int OF_TEXT = 1;

    private final HashIds ids = new HashIds();
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final List<Integer> titles = new ArrayList<>();
    private byte[] kinds = new byte[1 << 10];
    private long[] counts = new long[1 << 16];
    private int size;

    /// @param official whether it is the occupation's own name: of several occupations with a title, that one comes first
    void title(String code, String title, boolean official) {
        var occupation = number(code);
        for (var words : Spellings.of(title).all()) {
            var whole = id(Feature.WHOLE, Features.whole(words));
            count(whole, occupation, official ? 2 * OF_TITLE : OF_TITLE);
            if (known.add((long) whole << CLASS_BITS | occupation)) {
                titles.set(occupation, titles.get(occupation) + 1);
                var taken = new HashSet<Long>();
                Features.ofTitle(words, (kind, hash) -> {
                    if (taken.add(hash)) {
                        count(id(kind, hash), occupation, OF_TITLE);
                    }
                });
            }
        }
    }

    /// Counts the words of a description, those that some title has. Titles must all be in.
    void description(String code, String text) {
        var occupation = number(code);
        var taken = new HashSet<Long>();
        Features.ofText(TitleWords.of(text), (_, hash) -> {
            var id = ids.find(hash);
            if (id >= 0 && taken.add(hash)) {
                count(id, occupation, OF_TEXT);
            }
        });
    }

    TitleIndex build() {
        Arrays.sort(counts, 0, size);
        var table = new FeatureTable.Builder(ids, kinds, codes.size(), size);
        for (var from = 0; from < size;) {
            var pair = counts[from] >>> COUNT_BITS;
            var sum = 0;
            for (; from < size && counts[from] >>> COUNT_BITS == pair; from++) {
                sum += (int) counts[from] & ((1 << COUNT_BITS) - 1);
            }
            table.add((int) (pair >>> CLASS_BITS), (int) pair & ((1 << CLASS_BITS) - 1), (float) sum / OF_TITLE);
        }
        return new TitleIndex(codes, titles, table.build());
    }

    private int number(String code) {
        var whole = code.indexOf('.') < 0 ? code + ".00" : code;
        return numbers.computeIfAbsent(whole, fresh -> {
            codes.add(fresh);
            titles.add(0);
            if (codes.size() > 1 << CLASS_BITS) {
                throw new IllegalArgumentException("more than " + (1 << CLASS_BITS) + " occupations");
            }
            return codes.size() - 1;
        });
    }

    private int id(Feature kind, long hash) {
        var id = ids.add(hash);
        if (id >= kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * kinds.length);
        }
        kinds[id] = (byte) kind.number;
        return id;
    }

    private void count(int id, int occupation, int count) {
        if (size == counts.length) {
            counts = Arrays.copyOf(counts, 2 * size);
        }
        counts[size++] = ((long) id << CLASS_BITS | occupation) << COUNT_BITS | count;
    }
}
