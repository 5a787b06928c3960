package org.jobgraph.intake.judge;

import java.util.Objects;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// The address that systems put beside "Remote - USA" or "Poland": that of the employer's office in those parts. Who works from
/// home does not work there, so it places nobody in its city.
final class EmployersPlace {

    private static final Pattern REMOTE = Pattern
            .compile("\\b(?:remote(?:ly)?|anywhere|virtual|home ?based|home ?office|work from home|wfh)\\b");

    /// What says that the work is done where the address is.
    private static final Pattern AT_AN_OFFICE = Pattern
            .compile("\\b(?:hybrid|(?<!home )offices?|hq|headquarters|hub|on ?site|in person)\\b");

    private EmployersPlace() {
    }

    /// Whether a source says of a posting that its work is remote.
    static boolean isRemote(PublishedMode mode) {
        var word = WorkModeWords.read(mode.text());
        return word == WorkMode.REMOTE || (word == WorkMode.UNKNOWN && mode.remote());
    }

    /// Whether a text says that its work is remote.
    static boolean saysRemote(String text) {
        return REMOTE.matcher(Plain.text(text)).find();
    }

    /// Whether a place's address says more than its text, and the work is not done there.
    ///
    /// @param city of the address, or null when it says none that is known
    static boolean is(PublishedPlace place, @Nullable City city, PlaceText text, boolean isRemote, Gazetteer cities) {
        var plain = Plain.text(place.text());
        var remote = REMOTE.matcher(plain).find() || (isRemote && text.saysWhere());
        if (place.locality() == null || !remote || AT_AN_OFFICE.matcher(plain).find() || !text.isRegions()) {
            return false;
        }
        return city == null || text.segments().stream().noneMatch(segment -> names(segment, city, cities));
    }

    private static boolean names(Iterable<String> segment, City city, Gazetteer cities) {
        for (var part : segment) {
            if (cities.isCalled(city, part)) {
                return true;
            }
        }
        return false;
    }

    /// Such a place: in the country that its text names, or that of the address where the text names nothing.
    static JudgedPlace judged(PublishedPlace place, PlaceText text) {
        if (text.saysWhere() || place.country() == null) {
            var country = Beside.country(place.country());
            var named = PlaceJudge.named(place, text);
            return country != null && Objects.equals(country, named.country())
                    ? new JudgedPlace(place.text(), null, null, country, Origin.PUBLISHED)
                    : named;
        }
        var country = Beside.country(place.country());
        return new JudgedPlace(place.text(), null, null, country, country == null ? Origin.ABSENT : Origin.PUBLISHED);
    }
}
