package org.jobgraph.intake.cluster;

import org.jspecify.annotations.Nullable;

/// What keeps two postings apart. Each of these was seen to merge jobs that are not one where it was missing.
final class Vetoes {

    private Vetoes() {
    }

    /// The first thing that keeps two postings apart, their places and lifetimes left aside; null when nothing does.
    static Verdict.@Nullable Vetoed ofJob(Candidate one, Candidate other) {
        var level = level(one, other);
        if (level != null) {
            return level;
        }
        var terms = terms(one, other);
        if (terms != null) {
            return new Verdict.Vetoed(Veto.TERMS, () -> terms);
        }
        if (hasOtherRequisition(one, other)) {
            return new Verdict.Vetoed(Veto.REQUISITION,
                    () -> "requisitions %s and %s".formatted(one.requisition(), other.requisition()));
        }
        return title(one, other);
    }

    private static Verdict.@Nullable Vetoed level(Candidate one, Candidate other) {
        var here = one.title().levels();
        var there = other.title().levels();
        var translated = one.isInAnotherLanguage(other) && (here.isEmpty() || there.isEmpty());
        if (!here.equals(there) && !translated) {
            return new Verdict.Vetoed(Veto.LEVEL, () -> "levels %s and %s".formatted(said(here), said(there)));
        }
        // Two boards put one job on levels of their own.
        return meansTwo(one, one.level(), other, other.level())
                ? new Verdict.Vetoed(Veto.LEVEL, () -> "published levels %s and %s".formatted(one.level(), other.level()))
                : null;
    }

    private static String said(java.util.Set<String> levels) {
        return levels.isEmpty() ? "none" : String.join(" ", levels);
    }

    /// Two numbers of one board, or of one employer that numbers them in one way.
    private static boolean hasOtherRequisition(Candidate one, Candidate other) {
        var here = one.requisition();
        var there = other.requisition();
        if (here == null || there == null || here.equals(there)) {
            return false;
        }
        if (one.key().isBesides(other.key())) {
            return true;
        }
        // What stands in the place of a requisition may be an id of the system that the other one is known by.
        return one.employer().is(other.employer()) && shape(here).equals(shape(there))
                && !one.sharesSystemId(other) && !one.isNumberedBy(other);
    }

    private static String shape(String requisition) {
        return requisition.replaceAll("\\d", "9").replaceAll("\\p{L}$", "A");
    }

    private static @Nullable String terms(Candidate one, Candidate other) {
        var isBesides = one.key().isBesides(other.key());
        var against = one.title().terms().against(other.title().terms(), isBesides);
        if (against != null) {
            return "titles that say " + against;
        }
        var here = one.employment();
        var there = other.employment();
        // Copies guess how somebody is employed.
        return meansTwo(one, here, other, there)
                ? "employment %s and %s".formatted(here, there)
                : null;
    }

    /// Whether two postings say something else of one kind and stand on one board: one that has a title twice means it.
    private static boolean meansTwo(Candidate one, @Nullable String here, Candidate other, @Nullable String there) {
        return here != null && there != null && !here.equals(there) && one.key().isBesides(other.key())
                && !one.sharesRequisition(other);
    }

    private static Verdict.@Nullable Vetoed title(Candidate one, Candidate other) {
        if (one.isInAnotherLanguage(other)) {
            return null;
        }
        return switch (one.title().relation(other.title())) {
            case EQUAL -> null;
            case OTHER -> titles(one, other);
            // A board that writes more in one title means it.
            case NARROWER -> one.key().isBesides(other.key()) && !one.sharesRequisition(other) ? titles(one, other) : null;
        };
    }

    private static Verdict.Vetoed titles(Candidate one, Candidate other) {
        return new Verdict.Vetoed(Veto.TITLE,
                () -> "titles \"%s\" and \"%s\"".formatted(one.title().key(), other.title().key()));
    }

    /// @param identified whether both are one vacancy by its number or address: that may be in several places
    static Verdict.@Nullable Vetoed ofPlaces(Whereabouts one, Whereabouts other, boolean identified) {
        return switch (one.relation(other)) {
            case MEET, UNKNOWN -> null;
            case REMOTE_APART -> new Verdict.Vetoed(Veto.REMOTE_COUNTRY, () -> "remote for different countries");
            case APART -> identified ? null : new Verdict.Vetoed(Veto.PLACES, () -> "places that do not meet");
        };
    }
}
