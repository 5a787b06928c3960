package org.jobgraph.intake.feed.greenhouse;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.greenhouse.GreenhouseJob.Office;

/// Where a post is: its own place; the offices only where that is absent or names none, because an office may be a whole
/// region.
final class GreenhousePlaces {

    /// What employers write where a post has several places, or where nobody said which.
    private static final Set<String> NO_PLACE = Set.of("multiple", "multiple locations", "multiple offices", "multiple cities",
            "multiple sites", "various", "various locations", "various offices", "various cities", "various sites", "several",
            "several locations", "several offices", "several cities", "many locations", "all locations", "all offices",
            "any location", "any office", "n a", "na", "none", "tbd", "tba", "to be determined", "not specified", "unspecified",
            "");

    private GreenhousePlaces() {
    }

    static List<PublishedPlace> of(GreenhouseJob job) {
        var own = job.location() == null ? null : Texts.orNull(job.location().name());
        if (own != null && !NO_PLACE.contains(Plain.text(own))) {
            return List.of(PublishedPlace.of(own));
        }
        var offices = Lists.present(job.offices()).stream().flatMap(GreenhousePlaces::text).distinct()
                .map(PublishedPlace::of).toList();
        return own == null || !offices.isEmpty() ? offices : List.of(PublishedPlace.of(own));
    }

    private static Stream<String> text(Office office) {
        var location = Texts.orNull(office.location());
        return Stream.ofNullable(location == null ? Texts.orNull(office.name()) : location);
    }
}
