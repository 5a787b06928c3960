package org.jobgraph.intake.judge.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/// Says which official occupations a job title may be of: those that the very title is known of, else those whose titles
/// are made of the same words, weighed by naive Bayes. Everything it knows comes from the titles that it was given;
/// `src/docs/titles.md` says how well it does.
public final class TitleIndex {

    /// More than these are noise.
    private static final int MOST = 5;
    private static final double LEAST = 0.02;

    /// Where several titles end in a word, it names a trade.
    private static final int TRADE = 8;

    private final List<String> socs;
    private final int[] socOf;
    private final float[] prior;
    private final FeatureTable features;
    private final int[] groupOf;
    private final FeatureTable groups;

    /// @param prior what speaks for each occupation before a word is read
    /// @param groupOf the number of each occupation's minor group
    /// @param groups the features of minor groups, numbered as those of occupations
    TitleIndex(List<String> codes, float[] prior, FeatureTable features, int[] groupOf, FeatureTable groups) {
        this.socs = codes.stream().map(TitleIndex::soc).distinct().toList();
        this.socOf = codes.stream().mapToInt(code -> socs.indexOf(soc(code))).toArray();
        this.features = features;
        this.prior = prior;
        this.groupOf = groupOf;
        this.groups = groups;
    }

    private static String soc(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    /// Makes an index.
    ///
    /// @param occupations of O*NET and SOC
    /// @param titles alternate and reported ones
    public static TitleIndex of(List<Occupation> occupations, List<KnownTitle> titles) {
        var builder = new IndexBuilder();
        occupations.forEach(each -> builder.name(each.code(), each.title()));
        titles.forEach(builder::title);
        occupations.forEach(each -> builder.description(each.code(), each.description()));
        return builder.build();
    }

    /// The occupations that a title may be of, the likeliest first; empty when its words say nothing.
    ///
    /// @param department where the job is, as published; may help where the title does not say
    public List<Guess> guess(String title, @Nullable String department) {
        if (socs.isEmpty()) {
            return List.of();
        }
        var taken = PostingTitle.of(title, department, this::isTrade);
        var scores = new Scores(features, prior, groups, groupOf);
        taken.evidence().forEach(each -> scores.add(each.words(), each.weight()));
        var bySoc = best(scores.finish());
        var known = known(taken);
        if (known == null && !scores.knowsAny()) {
            return List.of();
        }
        var confidences = Confidence.of(bySoc, known, scores.coverage());
        return IntStream.range(0, confidences.length).filter(soc -> confidences[soc] >= LEAST).boxed()
                .sorted(Comparator.comparingDouble((Integer soc) -> confidences[soc]).reversed()).limit(MOST)
                .map(soc -> new Guess(socs.get(soc), confidences[soc], known != null && known[soc] > 0)).toList();
    }

    /// The strongest of the detailed occupations of each.
    private float[] best(float[] scores) {
        var best = new float[socs.size()];
        Arrays.fill(best, Float.NEGATIVE_INFINITY);
        for (var i = 0; i < scores.length; i++) {
            best[socOf[i]] = Math.max(best[socOf[i]], scores[i]);
        }
        return best;
    }

    /// How often occupations have the very title; null when none has. A further name in parentheses chooses among them.
    private float @Nullable [] known(PostingTitle title) {
        var found = new ArrayList<float[]>();
        title.wholes().stream().map(this::whole).filter(each -> each != null).findFirst().ifPresent(found::add);
        title.others().stream().map(this::whole).filter(each -> each != null).forEach(found::add);
        return found.stream().reduce(TitleIndex::both).orElse(null);
    }

    private float @Nullable [] whole(List<String> words) {
        var id = features.find(Features.whole(words));
        if (id < 0) {
            return null;
        }
        var known = new float[socs.size()];
        var occupations = features.occupations(id);
        var times = features.values(id);
        for (var i = 0; i < occupations.length; i++) {
            known[socOf[occupations[i]]] += times[i];
        }
        return known;
    }

    private static float[] both(float[] one, float[] other) {
        var both = new float[one.length];
        var any = false;
        for (var i = 0; i < both.length; i++) {
            both[i] = one[i] > 0 && other[i] > 0 ? one[i] + other[i] : 0;
            any |= both[i] > 0;
        }
        return any ? both : one;
    }

    private boolean isTrade(String word) {
        var id = features.find(Feature.LAST_WORD.hash(word));
        return id >= 0 && features.count(id) >= TRADE;
    }
}
