package org.jobgraph.intake.feed.indeed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.PlaceParts;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.XmlRecord;

/// Where a job of a feed is: parts of an address, or LinkedIn's text.
final class IndeedPlaces {

    private IndeedPlaces() {
    }

    static List<PublishedPlace> of(XmlRecord job) {
        var parts = new PlaceParts(job.text("city"), job.text("state"), job.text("country"), null).published(null);
        if (parts != null) {
            return List.of(job.text("city") == null ? withPostalCode(parts, job) : parts);
        }
        var wrapped = job.all("locations", "location").stream().map(XmlRecord::own);
        return Stream.concat(job.texts("location").stream(), wrapped).filter(Objects::nonNull).map(Objects::requireNonNull)
                .distinct().map(PublishedPlace::of).toList();
    }

    /// Without a city the postal code is the best that a reader has.
    private static PublishedPlace withPostalCode(PublishedPlace place, XmlRecord job) {
        var code = job.text("postalcode");
        return code == null
                ? place
                : new PublishedPlace(code + ", " + place.text(), place.locality(), place.region(), place.country());
    }
}
