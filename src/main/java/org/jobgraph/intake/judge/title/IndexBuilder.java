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

    /// The length of a code's part that is its minor group: `15-1` of `15-1252.00`.
    private static final int GROUP = 4;

    /// How likely an occupation is before a word is read: more with many titles, less when it is what is left of others.
    private static final double OF_SIZE = 0.2;
    private static final double OF_RESIDUAL = 4;

    /// How SOC names what is left of a group of occupations.
    private static final String RESIDUAL = ", All Other";

    private final HashIds ids = new HashIds();
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Long> known = new HashSet<>();
    private final List<Integer> titles = new ArrayList<>();
    private final List<Boolean> residual = new ArrayList<>();
    private byte[] kinds = new byte[1 << 10];
    private long[] counts = new long[1 << 16];
    private int size;

    /// The occupation's own name: of several occupations with a title, the one that is named so comes first.
    void name(String code, String name) {
        var occupation = number(code);
        if (name.endsWith(RESIDUAL)) {
            residual.set(occupation, true);
        }
        title(occupation, name, 2 * OF_TITLE, true);
    }

    void title(KnownTitle title) {
        title(number(title.code()), title.title(), OF_TITLE, false);
    }

    private void title(int occupation, String title, int ofWhole, boolean isName) {
        for (var words : Spellings.of(title).all()) {
            var whole = id(Feature.WHOLE, Features.whole(words));
            count(whole, occupation, ofWhole);
            if (known.add((long) whole << CLASS_BITS | occupation)) {
                titles.set(occupation, titles.get(occupation) + 1);
                var taken = new HashSet<Long>();
                Features.ofTitle(words, (kind, hash) -> {
                    if ((isName || kind != Feature.NAME) && taken.add(hash)) {
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
        var groups = codes.stream().map(code -> code.substring(0, GROUP)).distinct().toList();
        var groupOf = codes.stream().mapToInt(code -> groups.indexOf(code.substring(0, GROUP))).toArray();
        var table = table(codes.size());
        for (var i = 0; i < size; i++) {
            var occupation = (int) (counts[i] >>> COUNT_BITS) & ((1 << CLASS_BITS) - 1);
            counts[i] += (long) (groupOf[occupation] - occupation) << COUNT_BITS;
        }
        return new TitleIndex(codes, prior(), table, groupOf, table(groups.size()));
    }

    private float[] prior() {
        var prior = new float[codes.size()];
        for (var i = 0; i < prior.length; i++) {
            prior[i] = (float) (OF_SIZE * Math.log(titles.get(i) + 1) - (residual.get(i) ? OF_RESIDUAL : 0));
        }
        return prior;
    }

    private FeatureTable table(int classes) {
        Arrays.sort(counts, 0, size);
        var table = new FeatureTable.Builder(ids, kinds, classes, size);
        for (var from = 0; from < size;) {
            var pair = counts[from] >>> COUNT_BITS;
            var sum = 0;
            for (; from < size && counts[from] >>> COUNT_BITS == pair; from++) {
                sum += (int) counts[from] & ((1 << COUNT_BITS) - 1);
            }
            table.add((int) (pair >>> CLASS_BITS), (int) pair & ((1 << CLASS_BITS) - 1), (float) sum / OF_TITLE);
        }
        return table.build();
    }

    private int number(String code) {
        var whole = code.indexOf('.') < 0 ? code + ".00" : code;
        return numbers.computeIfAbsent(whole, fresh -> {
            codes.add(fresh);
            titles.add(0);
            residual.add(false);
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
