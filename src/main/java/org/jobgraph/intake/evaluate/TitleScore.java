package org.jobgraph.intake.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jobgraph.intake.judge.title.Guess;
import org.jobgraph.intake.judge.title.KnownTitle;
import org.jobgraph.intake.judge.title.TitleIndex;

/// How often an index finds the occupation of titles.
///
/// @param titles distinct ones; a title of several occupations is right with any of them
/// @param first right with the first guess
/// @param three right with one of the first three
/// @param rows titles with each of their occupations counted for itself, which one guess cannot all meet
/// @param bands all guesses by tenths of confidence: how many, and how many of them were right
/// @param micros microseconds a title, on average
record TitleScore(int titles, int first, int three, int rows, int rowsFirst, int rowsThree, List<Band> bands, double micros) {

    private static final int BANDS = 10;

    /// Guesses of about one confidence.
    record Band(int guesses, double confidence, int right) {

        Band plus(double confidence, boolean right) {
            return new Band(guesses + 1, this.confidence + confidence, this.right + (right ? 1 : 0));
        }
    }

    static TitleScore of(TitleIndex index, List<KnownTitle> labelled) {
        var own = own(labelled);
        own.keySet().stream().limit(2000).forEach(title -> index.guess(title, null));
        var counts = new int[5];
        var bands = new ArrayList<Band>();
        for (var i = 0; i < BANDS; i++) {
            bands.add(new Band(0, 0, 0));
        }
        var nanos = 0L;
        for (var each : own.entrySet()) {
            var begin = System.nanoTime();
            var guesses = index.guess(each.getKey(), null);
            nanos += System.nanoTime() - begin;
            count(guesses, each.getValue(), counts, bands);
        }
        return new TitleScore(own.size(), counts[0], counts[1], counts[2], counts[3], counts[4], bands,
                nanos / 1000.0 / Math.max(1, own.size()));
    }

    private static void count(List<Guess> guesses, Set<String> own, int[] counts, List<Band> bands) {
        var socs = guesses.stream().map(Guess::soc).toList();
        var three = socs.subList(0, Math.min(3, socs.size()));
        var right = !socs.isEmpty() && own.contains(socs.getFirst());
        counts[0] += right ? 1 : 0;
        counts[1] += three.stream().anyMatch(own::contains) ? 1 : 0;
        counts[2] += own.size();
        counts[3] += right ? 1 : 0;
        counts[4] += (int) own.stream().filter(three::contains).count();
        for (var guess : guesses) {
            var band = Math.min(BANDS - 1, (int) (guess.confidence() * BANDS));
            bands.set(band, bands.get(band).plus(guess.confidence(), own.contains(guess.soc())));
        }
    }

    /// The occupations of each title, in one spelling as to case.
    private static Map<String, Set<String>> own(List<KnownTitle> labelled) {
        var own = new LinkedHashMap<String, Set<String>>();
        var spelled = new LinkedHashMap<String, String>();
        for (var each : labelled) {
            var title = spelled.computeIfAbsent(each.title().toLowerCase(Locale.ROOT), _ -> each.title());
            own.computeIfAbsent(title, _ -> new TreeSet<>()).add(each.code().substring(0, 7));
        }
        return own;
    }

    double topOne() {
        return (double) first / Math.max(1, titles);
    }

    double topThree() {
        return (double) three / Math.max(1, titles);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "%,d titles: top-1 %.3f, top-3 %.3f; %,d title-occupation pairs: top-1 %.3f, top-3 %.3f; %.0f µs a title",
                titles,
                topOne(), topThree(), rows, (double) rowsFirst / Math.max(1, rows), (double) rowsThree / Math.max(1, rows),
                micros);
    }

    /// The line of each band that has guesses.
    List<String> calibration() {
        return bands.stream().filter(band -> band.guesses() > 0).map(band -> String.format(Locale.ROOT,
                "  confidence %.2f: %.2f right of %,d", band.confidence() / band.guesses(),
                (double) band.right() / band.guesses(), band.guesses())).toList();
    }
}
