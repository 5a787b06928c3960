package org.jobgraph.intake.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.judge.Gazetteer;
import org.jobgraph.intake.judge.JudgedPlace;
import org.jobgraph.intake.judge.PlaceJudge;
import org.jspecify.annotations.Nullable;

/// How often the metro that a place's text is judged to is the one that its structured address lies in. The text is judged
/// without the address, the address without the text.
final class PlaceScore {

    private static final String NOWHERE = "";

    private final PlaceJudge judge;
    private final Map<String, Integer> misses = new LinkedHashMap<>();
    private int metros;
    private int elsewhere;
    private int unknown;
    private int judged;
    private int right;
    private int several;

    PlaceScore(Gazetteer cities) {
        this.judge = new PlaceJudge(cities);
    }

    void add(Published posting) {
        posting.places().stream().filter(place -> place.locality() != null).forEach(this::add);
    }

    private void add(PublishedPlace place) {
        var truth = truth(place);
        if (truth == null) {
            unknown++;
            return;
        }
        var read = metros(judge.judge(List.of(PublishedPlace.of(place.text()))));
        if (truth.equals(NOWHERE)) {
            elsewhere++;
        } else {
            metros++;
        }
        judged += read.isEmpty() ? 0 : 1;
        several += read.size() > 1 ? 1 : 0;
        var correct = read.contains(truth);
        right += correct ? 1 : 0;
        if (!correct && !(read.isEmpty() && truth.equals(NOWHERE))) {
            misses.merge("%s: judged %s, address %s, %s, %s (%s)".formatted(place.text(), read.isEmpty() ? "none" : read,
                    place.locality(), place.region(), place.country(), truth.isEmpty() ? "no metro" : truth), 1, Integer::sum);
        }
    }

    /// The metro of the address; [#NOWHERE] when it lies in none; null when the address itself names no known city.
    private @Nullable String truth(PublishedPlace place) {
        var parts = new PublishedPlace("", place.locality(), place.region(), place.country());
        var address = judge.judge(List.of(parts)).getFirst();
        if (address.city() == null) {
            var country = address.country();
            return country == null || country.equals("US") ? null : NOWHERE;
        }
        return Objects.requireNonNullElse(address.metro(), NOWHERE);
    }

    private static Set<String> metros(List<JudgedPlace> places) {
        var metros = new TreeSet<String>();
        for (var place : places) {
            if (place.metro() != null) {
                metros.add(place.metro());
            }
        }
        return metros;
    }

    /// Of the texts that are judged to a metro, the share whose address lies there.
    double precision() {
        return judged == 0 ? 0 : (double) right / judged;
    }

    /// Of the texts whose address lies in a metro, the share that is judged to it.
    double recall() {
        return metros == 0 ? 0 : (double) right / metros;
    }

    int metros() {
        return metros;
    }

    /// The commonest first, each with how often it occurs.
    List<String> misses() {
        return misses.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(miss -> miss.getValue() + "× " + miss.getKey()).toList();
    }

    String report() {
        return String.format(Locale.ROOT,
                "%,d texts whose address lies in a metro, %,d whose address lies in none; left out: %,d whose address names no known city%n"
                        + "%,d texts judged to a metro (%,d to several), %,d of them rightly%nprecision %.4f, recall %.4f",
                metros, elsewhere, unknown, judged, several, right, precision(), recall());
    }
}
