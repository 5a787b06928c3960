package org.jobgraph.intake.cluster;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// Where the work is done.
///
/// @param spots readings of all places; empty when nobody says
/// @param remote whether it can be done from elsewhere
/// @param applicants countries where those who apply may live; empty when nobody says
public record Whereabouts(Set<Spot> spots, boolean remote, Set<String> applicants) {

    /// How two stand to each other.
    public enum Relation {
        MEET,
        /// One of them does not say where it is.
        UNKNOWN,
        /// In different places.
        APART,
        /// Both remote, for people in different countries.
        REMOTE_APART
    }

    private static final Set<String> REMOTE = Set.of("remote", "remotely", "wfh", "anywhere", "homeoffice", "telework",
            "teletravail", "worldwide");

    /// What texts of places say.
    ///
    /// @param remote whether something else says that it is remote
    public static Whereabouts read(Collection<String> texts, boolean remote, Collection<String> applicants) {
        var spots = new HashSet<Spot>();
        var isRemote = remote;
        for (var text : texts) {
            spots.addAll(Spot.read(text));
            var words = Plain.words(text);
            isRemote |= words.stream().anyMatch(REMOTE::contains) || String.join(" ", words).contains("work from home");
        }
        return new Whereabouts(Set.copyOf(spots), isRemote, Set.copyOf(applicants));
    }

    /// Countries out of a list of names or codes; what is none is left out.
    public static Set<String> countries(String list) {
        return Arrays.stream(list.split("[,;|/]", -1)).map(Plain::text).map(Countries::country)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    boolean isKnown() {
        return !spots.isEmpty() || remote;
    }

    /// Cities, each by its name alone; what is wider is in none.
    public Set<String> cities() {
        return said(Spot::city);
    }

    /// Whether it names nothing but cities, and is done in them.
    public boolean isOfCities() {
        return !spots.isEmpty() && !remote && !anySpot(spot -> spot.city() == null);
    }

    Relation relation(Whereabouts other) {
        if (!isKnown() || !other.isKnown()) {
            return Relation.UNKNOWN;
        }
        if (remote && other.remote) {
            return bothRemote(other);
        }
        if (isOnlyRemote() || other.isOnlyRemote()) {
            return Relation.APART;
        }
        return anyMeets(other) ? Relation.MEET : Relation.APART;
    }

    /// One job with the places of both.
    Whereabouts and(Whereabouts other) {
        var all = new HashSet<>(spots);
        all.addAll(other.spots);
        var applying = new HashSet<>(applicants);
        applying.addAll(other.applicants);
        return new Whereabouts(Set.copyOf(all), remote || other.remote, Set.copyOf(applying));
    }

    private Relation bothRemote(Whereabouts other) {
        var here = countries();
        var there = other.countries();
        if (!here.isEmpty() && !there.isEmpty() && !Countries.anyMeet(here, there)) {
            return Relation.REMOTE_APART;
        }
        // "Remote" is wherever the other one is.
        var anywhere = (isOnlyRemote() && !hasRegion()) || (other.isOnlyRemote() && !other.hasRegion());
        return anywhere || anyMeets(other) ? Relation.MEET : Relation.APART;
    }

    private boolean anyMeets(Whereabouts other) {
        return anySpot(one -> other.anySpot(one::meets));
    }

    private boolean isOnlyRemote() {
        return remote && !anySpot(spot -> spot.city() != null);
    }

    private boolean hasRegion() {
        return anySpot(spot -> spot.region() != null);
    }

    private Set<String> countries() {
        return applicants.isEmpty() ? said(Spot::country) : applicants;
    }

    private Set<String> said(Function<Spot, @Nullable String> part) {
        var said = HashSet.<String>newHashSet(spots.size());
        for (var spot : spots) {
            var name = part.apply(spot);
            if (name != null) {
                said.add(name);
            }
        }
        return said;
    }

    // A stream takes longer than the question, which is asked of each pair that is compared.
    private boolean anySpot(Predicate<Spot> is) {
        for (var spot : spots) {
            if (is.test(spot)) {
                return true;
            }
        }
        return false;
    }
}
