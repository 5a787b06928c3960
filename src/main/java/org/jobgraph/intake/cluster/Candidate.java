package org.jobgraph.intake.cluster;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// What is compared of a posting, beside its text.
///
/// @param requisition the employer's number of the vacancy, letters and digits alone
/// @param links what names the job in its addresses
/// @param language two letters
/// @param employment as judged of what is published; null for what excludes nothing
/// @param level as judged of what is published beside the title; null for none
/// @param textHash of the whole text; 0 when it has none
/// @param textLength letters and digits in the whole text
public record Candidate(Key key, Employer employer, Title title, Whereabouts where, @Nullable String requisition,
        Set<String> links, Lifetime life, SourceRank rank, @Nullable String employment,
        @Nullable String level, @Nullable String language, long textHash, int textLength) {

    private static final int DISTINCTIVE = 2;

    /// From so many digits on two that have the same number did not come to it by counting.
    private static final int LONG_NUMBER = 5;
    private static final int LONG_PLAIN_NUMBER = 7;

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> UNSAID = Set.of("UNKNOWN", "OTHER");

    /// A judged word for how somebody is employed, or for a level, when it excludes the others: nobody works full time and part
    /// time in one position.
    public static @Nullable String excluding(@Nullable String judged) {
        return judged == null || UNSAID.contains(judged) ? null : judged;
    }

    /// A requisition as all spell it; null for none and for one that numbers nothing ("-", "N/A").
    public static @Nullable String requisition(@Nullable String published) {
        var plain = published == null ? "" : NO_LETTER_OR_DIGIT.matcher(published.toUpperCase(Locale.ROOT)).replaceAll("");
        return plain.length() >= DISTINCTIVE && plain.chars().anyMatch(Character::isDigit) ? plain : null;
    }

    /// The words that a title may have because of who and where it is.
    public static Set<String> besides(Employer employer, Whereabouts where) {
        var words = new HashSet<>(employer.words());
        where.cities().forEach(city -> words.addAll(Plain.words(city)));
        where.spots().forEach(spot -> {
            if (spot.region() != null) {
                words.add(spot.region().substring(3).toLowerCase(Locale.ROOT));
            }
            if (spot.country() != null) {
                words.addAll(Countries.words(spot.country()));
            }
        });
        if (words.contains("new") && words.contains("york")) {
            words.add("nyc");
        }
        return words;
    }

    boolean isInAnotherLanguage(Candidate other) {
        return language != null && other.language != null && !language.equals(other.language);
    }

    /// Whether both are one vacancy by its number or address.
    boolean isIdentifiedWith(Candidate other) {
        return sharesRequisition(other) || sharesLink(other) || isNumberedBy(other);
    }

    /// The same number given by the same employer. "Delta" and "Delta Dental" may be two: both have a requisition 1001.
    boolean sharesRequisition(Candidate other) {
        return requisition != null && requisition.equals(other.requisition) && employer.is(other.employer)
                && (employer.hasNameOf(other.employer) || isLong(requisition));
    }

    private static boolean isLong(String number) {
        var digits = number.chars().filter(Character::isDigit).count();
        return digits >= (digits == number.length() ? LONG_PLAIN_NUMBER : LONG_NUMBER);
    }

    /// An address that names the same job. What two aggregators have in common is a page of theirs.
    boolean sharesLink(Candidate other) {
        var ofEmployer = rank != SourceRank.AGGREGATOR || other.rank != SourceRank.AGGREGATOR;
        for (var link : links) {
            if (other.links.contains(link) && (ofEmployer || Links.isOfSystem(link))
                    && (Links.isOfJob(link, title) || Links.isOfJob(link, other.title))) {
                return true;
            }
        }
        return false;
    }

    /// An id that a tracking system gave, in an address of each.
    boolean sharesSystemId(Candidate other) {
        return links.stream().anyMatch(link -> Links.isOfSystem(link) && other.links.contains(link));
    }

    /// Whether one gives for its number what the other is known by: a page its posting's id in the system, for one.
    boolean isNumberedBy(Candidate other) {
        return !key.isBesides(other.key) && employer.is(other.employer)
                && (isKnownBy(other.requisition) || other.isKnownBy(requisition));
    }

    private boolean isKnownBy(@Nullable String number) {
        return number != null && number.length() >= LONG_PLAIN_NUMBER && isLong(number)
                && (number.equals(requisition(key.externalId()))
                        || links.stream()
                                .anyMatch(link -> Links.isOfSystem(link) && number.equals(requisition(Links.id(link)))));
    }

    /// Whether both are of one employer, as far as names tell.
    public boolean isOfEmployerOf(Candidate other) {
        return employer.is(other.employer);
    }

    /// Whether there may have been a moment when both stood there.
    boolean meets(Candidate other) {
        return key.isBesides(other.key) ? life.meetsOnBoard(other.life) : life.meets(other.life);
    }
}
