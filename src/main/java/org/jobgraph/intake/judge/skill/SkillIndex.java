package org.jobgraph.intake.judge.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.jobgraph.intake.judge.lexicon.HashIds;
import org.jobgraph.intake.judge.lexicon.Hashes;
import org.jspecify.annotations.Nullable;

/// Finds technologies in texts by their names, in the very case in which they are written; time grows with the text alone.
/// Names that are words as well ("Go", "Word") count only beside other technologies.
public final class SkillIndex {

    private static final int MOST = 40;

    /// How many words may stand between technologies that keep each other company.
    private static final int BESIDE = 3;
    private static final List<String> TRADES = List.of("developer", "Developer", "developers", "Developers", "engineer",
            "Engineer", "engineers", "Engineers", "programming", "programmer", "Programmer", "language", "scripting", "code",
            "codebase", "backend", "Backend");

    private final HashIds phrases = new HashIds();
    private final HashIds firsts = new HashIds();
    private final HashIds trades = new HashIds();
    private final List<Named> named = new ArrayList<>();
    private byte[] longest = new byte[1 << 8];

    /// A way to write a technology.
    private record Named(String name, String technology, Sense sense) {
    }

    /// A name in a text, from one token to before another.
    private record Found(Named named, int from, int to) {
    }

    private SkillIndex() {
    }

    /// Makes an index of technologies by their names and what else people call them.
    public static SkillIndex of(Collection<Technology> technologies) {
        var index = new SkillIndex();
        for (var sense : Sense.values()) {
            technologies.forEach(each -> Aliases.of(each.name(), sense).forEach(name -> index.add(name, each.name(), sense)));
        }
        for (var each : technologies) {
            if (Names.isDistinct(each)) {
                index.add(each.name(), each.name(), Sense.PLAIN);
            }
        }
        TRADES.forEach(word -> index.trades.add(Hashes.of(0, word, 0, word.length())));
        return index;
    }

    private void add(String name, String technology, Sense sense) {
        var tokens = Tokens.of(name);
        if (tokens.size == 0) {
            return;
        }
        var id = phrases.add(hash(tokens, 0, tokens.size));
        if (id == named.size()) {
            named.add(new Named(name, technology, sense));
        }
        var first = firsts.add(tokens.hashes[0]);
        if (first >= longest.length) {
            longest = Arrays.copyOf(longest, 2 * longest.length);
        }
        longest[first] = (byte) Math.max(longest[first], tokens.size);
    }

    private static long hash(Tokens tokens, int from, int to) {
        var hash = 0L;
        for (var i = from; i < to; i++) {
            hash = Hashes.spread(hash * 31 + tokens.hashes[i]);
        }
        return hash;
    }

    /// The technologies that a text names, as O*NET writes them, in the order of the text, each once.
    public List<String> find(String text) {
        var tokens = Tokens.of(text);
        var found = candidates(tokens);
        var means = new boolean[found.size()];
        for (var i = 0; i < means.length; i++) {
            means[i] = standsAlone(found.get(i), tokens);
        }
        keepCompany(found, means);
        var skills = new LinkedHashSet<String>();
        for (var i = 0; i < means.length && skills.size() < MOST; i++) {
            if (means[i]) {
                skills.add(found.get(i).named().technology());
            }
        }
        return List.copyOf(skills);
    }

    private List<Found> candidates(Tokens tokens) {
        var found = new ArrayList<Found>();
        for (var at = 0; at < tokens.size;) {
            var isAfterAnother = !found.isEmpty() && found.getLast().to() == at;
            var next = candidate(tokens, at, isAfterAnother);
            if (next == null) {
                at++;
            } else {
                found.add(next);
                at = next.to();
            }
        }
        return found;
    }

    private @Nullable Found candidate(Tokens tokens, int at, boolean isAfterAnother) {
        var found = longest(tokens, at);
        if (found == null || found.named().sense() == Sense.PLAIN) {
            return found;
        }
        return isWhole(found, tokens) && !isNamesake(found, tokens, isAfterAnother) ? found : null;
    }

    private @Nullable Found longest(Tokens tokens, int at) {
        var first = firsts.find(tokens.hashes[at]);
        if (first < 0) {
            return null;
        }
        for (var to = Math.min(tokens.size, at + longest[first]); to > at; to--) {
            var id = phrases.find(hash(tokens, at, to));
            if (id >= 0) {
                return new Found(named.get(id), at, to);
            }
        }
        return null;
    }

    private boolean isNamesake(Found found, Tokens tokens, boolean isAfterAnother) {
        var to = found.to();
        var isBeforeAnother = to < tokens.size && longest(tokens, to) != null;
        return Namesakes.isOne(found.named().name(),
                new Namesakes.Place(tokens, found.from(), to, isAfterAnother, isBeforeAnother));
    }

    private boolean standsAlone(Found found, Tokens tokens) {
        return switch (found.named().sense()) {
            case PLAIN -> true;
            case WITHIN_SENTENCE -> tokens.isWithinSentence(found.from());
            case LANGUAGE -> found.to() < tokens.size
                    && tokens.after(found.to() - 1) == ' ' && trades.find(tokens.hashes[found.to()]) >= 0;
            case IN_COMPANY -> false;
        };
    }

    /// Beside a technology that is meant, what may be one is meant too; so along a list, in both directions.
    private static void keepCompany(List<Found> found, boolean[] means) {
        for (var i = 1; i < means.length; i++) {
            means[i] |= means[i - 1] && areBeside(found.get(i - 1), found.get(i));
        }
        for (var i = means.length - 2; i >= 0; i--) {
            means[i] |= means[i + 1] && areBeside(found.get(i), found.get(i + 1));
        }
    }

    private static boolean areBeside(Found one, Found next) {
        return next.from() - one.to() <= BESIDE;
    }

    /// Whether a name is no part of "R&D" or "Go-to-market".
    private static boolean isWhole(Found found, Tokens tokens) {
        return isEdge(tokens.before(found.from())) && isEdge(tokens.after(found.to() - 1));
    }

    private static boolean isEdge(char c) {
        return c != '-' && c != '&' && c != '\'' && c != '’';
    }
}
