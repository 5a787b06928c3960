package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// Compares two postings. Exact evidence first, then their words; whatever keeps them apart wins over both.
public final class Matching {

    /// As measured in public: up to 7 of 64 bits all pairs were genuine, the first that was not differed in 10, and texts
    /// under 400 characters say too little.
    private static final int BITS = 7;
    private static final int CHARACTERS = 400;

    /// Below this a text is no text to compare, only a teaser or nothing.
    private static final int TEASER = 150;

    private static final double EDITED_WORDS = 0.75;
    private static final double EDITED_SHINGLES = 0.4;

    /// Fewer own shingles than this are no text of one's own.
    private static final int OWN_SHINGLES = 15;

    private Matching() {
    }

    /// What two postings are to each other.
    ///
    /// @param words of the first, null when they are not at hand
    /// @param otherWords of the second
    /// @return [Verdict.NeedsText] only when words are not at hand
    public static Verdict compare(Candidate one, @Nullable Said words, Candidate other, @Nullable Said otherWords) {
        var identity = identity(one, other);
        var place = Vetoes.ofPlaces(one.where(), other.where(), !identity.isEmpty());
        if (place != null) {
            return place;
        }
        var veto = Vetoes.ofJob(one, other);
        var meet = one.meets(other);
        // A new number is what a posting that comes again may have.
        if (veto != null && (meet || veto.veto() != Veto.REQUISITION)) {
            return veto;
        }
        if (!identity.isEmpty() && veto == null) {
            return verdict(meet, identity, one, other);
        }
        if (one.isInAnotherLanguage(other)) {
            return Verdict.Unlike.because("other languages, and no number or address in common");
        }
        return ofWords(one, words, other, otherWords, meet);
    }

    /// Whether the pair, as one of many of a cluster, must stay apart; places are the cluster's business.
    static Verdict.@Nullable Vetoed veto(Candidate one, Candidate other) {
        var veto = Vetoes.ofJob(one, other);
        return veto != null || one.meets(other)
                ? veto
                : new Verdict.Vetoed(Veto.LIFETIMES, () -> "lifetimes that do not meet");
    }

    private static List<Evidence> identity(Candidate one, Candidate other) {
        var found = new ArrayList<Evidence>();
        if (one.sharesRequisition(other)) {
            found.add(new Evidence(Evidence.Kind.REQUISITION, 1, "requisition " + one.requisition() + " of the same employer"));
        }
        if (one.isNumberedBy(other) && found.isEmpty()) {
            found.add(new Evidence(Evidence.Kind.REQUISITION, 1, "a number that is the other's id, of the same employer"));
        }
        if (one.sharesLink(other)) {
            found.add(new Evidence(Evidence.Kind.LINK, 1, "an address that names the same job"));
        }
        return found;
    }

    private static Verdict ofWords(Candidate one, @Nullable Said words, Candidate other, @Nullable Said otherWords,
            boolean meet) {
        var sameEmployer = one.employer().is(other.employer());
        var relation = one.title().relation(other.title());
        if (relation == Title.Relation.NARROWER && !sameEmployer) {
            return Verdict.Unlike.because("other employers, and titles that are not the same");
        }
        if (Math.min(one.textLength(), other.textLength()) < TEASER) {
            // "Delta" and "Delta Dental" want the same people in one city.
            return ofTitles(one, other, meet, one.employer().hasNameOf(other.employer()) && relation == Title.Relation.EQUAL);
        }
        if (one.textHash() == other.textHash() && relation == Title.Relation.EQUAL) {
            return verdict(meet, List.of(new Evidence(Evidence.Kind.TEXT, 1, "the same text")), one, other);
        }
        if (words == null || otherWords == null) {
            return new Verdict.NeedsText();
        }
        if (relation == Title.Relation.NARROWER && !saysTheRest(one, words, other, otherWords)) {
            return Verdict.Unlike.because("what one title says more stands nowhere in the other posting");
        }
        var believed = sameEmployer && relation == Title.Relation.EQUAL;
        var near = near(one, words, other, otherWords, believed);
        if (near.isEmpty() && believed && isTeaser(one, words, other, otherWords)) {
            return ofTitles(one, other, meet, true);
        }
        return near.isEmpty()
                ? new Verdict.Unlike(() -> String.format(Locale.ROOT,
                        "texts that have too little in common: %.0f %%", 100 * words.whole().likeness(otherWords.whole())))
                : verdict(meet, near, one, other);
    }

    /// Whether one is the beginning of the other, which may be what the board says in all its postings.
    private static boolean isTeaser(Candidate one, Said words, Candidate other, Said otherWords) {
        return Math.min(one.textLength(), other.textLength()) < CHARACTERS
                && words.whole().overlap(otherWords.whole()) >= Limits.OF_ONE_EMPLOYER.overlap;
    }

    private static boolean saysTheRest(Candidate one, Said words, Candidate other, Said otherWords) {
        return one.title().beyond(other.title()).stream().allMatch(otherWords.whole()::has)
                && other.title().beyond(one.title()).stream().allMatch(words.whole()::has);
    }

    /// Where there is no text, a source that copies titles is believed, a board that has two ids is not.
    private static Verdict ofTitles(Candidate one, Candidate other, boolean meet, boolean same) {
        if (!same || (one.key().isBesides(other.key()) && !one.key().source().isEmpty())
                || one.where().relation(other.where()) != Whereabouts.Relation.MEET) {
            return Verdict.Unlike.because("no text to compare");
        }
        return verdict(meet,
                List.of(new Evidence(Evidence.Kind.TITLE, 0.8,
                        "employer, title and place; there is too little text to say more")),
                one, other);
    }

    private static List<Evidence> near(Candidate one, Said words, Candidate other, Said otherWords, boolean believed) {
        var shorter = words.own().size() <= otherWords.own().size() ? words : otherWords;
        var longer = shorter.equals(words) ? otherWords : words;
        if (shorter.own().size() < OWN_SHINGLES) {
            // All that it says is said by others too: only a copy of all of it is evidence.
            return near(words.whole(), otherWords.whole(), words.whole(), otherWords.whole(), Limits.OF_TEMPLATES, true);
        }
        var longEnough = Math.min(one.textLength(), other.textLength()) >= CHARACTERS;
        var found = near(words.own(), otherWords.own(), shorter.own(), longer.whole(),
                believed ? Limits.OF_ONE_EMPLOYER : Limits.OF_OTHERS, longEnough);
        if (found.isEmpty() && believed) {
            found.addAll(edited(shorter.own(), longer.whole()));
        }
        // Two boards may hold different lines for their own.
        return found.isEmpty() && one.employer().is(other.employer())
                ? near(words.whole(), otherWords.whole(), words.whole(), otherWords.whole(), Limits.OF_TEMPLATES, true)
                : found;
    }

    /// @param excerpt what may stand in `all`
    private static List<Evidence> near(Wording words, Wording otherWords, Wording excerpt, Wording all, Limits limits,
            boolean longEnough) {
        var found = new ArrayList<Evidence>();
        var like = words.likeness(otherWords);
        var bits = words.distance(otherWords);
        if (longEnough && bits <= BITS && like >= limits.like / 2) {
            found.add(
                    new Evidence(Evidence.Kind.SIM_HASH, 1 - bits / 64.0, "%d of 64 bits of the texts differ".formatted(bits)));
        }
        if (like >= limits.like) {
            found.add(new Evidence(Evidence.Kind.SHINGLES, like,
                    String.format(Locale.ROOT, "%.0f %% of the texts in common", 100 * like)));
        }
        var overlap = excerpt.overlap(all);
        if (overlap >= limits.overlap && excerpt.size() >= limits.shingles) {
            found.add(new Evidence(Evidence.Kind.EXCERPT, overlap,
                    String.format(Locale.ROOT, "%.0f %% of the shorter text stands in the longer", 100 * overlap)));
        }
        return found;
    }

    /// An edited copy loses shingles by threes, but keeps its words.
    private static List<Evidence> edited(Wording words, Wording all) {
        var overlap = words.wordOverlap(all);
        return overlap >= EDITED_WORDS && words.overlap(all) >= EDITED_SHINGLES
                ? List.of(new Evidence(Evidence.Kind.WORDS, overlap,
                        String.format(Locale.ROOT, "%.0f %% of the words of the shorter text, many in their order",
                                100 * overlap)))
                : List.of();
    }

    private static Verdict verdict(boolean meet, List<Evidence> evidence, Candidate one, Candidate other) {
        return meet ? new Verdict.Same(evidence, confidence(evidence, one, other)) : new Verdict.Repost(evidence);
    }

    private static double confidence(List<Evidence> evidence, Candidate one, Candidate other) {
        var best = evidence.stream().mapToDouble(Matching::weight).max().orElse(0);
        var place = one.where().relation(other.where()) == Whereabouts.Relation.UNKNOWN ? 0.03 : 0;
        var employer = one.employer().is(other.employer()) ? 0 : 0.05;
        return Math.round((best - place - employer) * 100) / 100.0;
    }

    private static double weight(Evidence evidence) {
        return switch (evidence.kind()) {
            case DECISION -> 1;
            case REQUISITION -> 0.99;
            case LINK -> 0.98;
            case TEXT -> 0.97;
            case SIM_HASH -> 0.96 * evidence.score();
            case SHINGLES -> 0.8 + 0.15 * evidence.score();
            case EXCERPT -> 0.88 * evidence.score();
            case WORDS -> 0.85 * evidence.score();
            case TITLE -> 0.75;
        };
    }

    /// From where on texts are evidence; set on two thirds of the labelled pairs, see `src/docs/duplicates.md`.
    ///
    /// @param like share of all shingles
    /// @param overlap share of the shorter text's shingles
    /// @param shingles that the shorter text needs
    private record Limits(double like, double overlap, int shingles) {

        static final Limits OF_ONE_EMPLOYER = new Limits(0.5, 0.8, 15);
        static final Limits OF_OTHERS = new Limits(0.7, 0.9, 50);
        static final Limits OF_TEMPLATES = new Limits(0.8, 0.95, 50);
    }
}
