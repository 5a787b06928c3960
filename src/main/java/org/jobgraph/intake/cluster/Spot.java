package org.jobgraph.intake.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// A place as far as a text says it; what it does not say is null.
///
/// @param city in lower case, the commonest name
/// @param region `US-NY`
/// @param country ISO 3166 two letters, or a group of countries
public record Spot(@Nullable String city, @Nullable String region, @Nullable String country) {

    private static final Pattern SEVERAL = Pattern.compile("[;|/\\n•]|\\s+(?:or|and|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[,:()\\[\\]]|\\s[-–—]+|[-–—]+\\s|[–—]");
    private static final Set<String> HOW = Set.of("remote", "remotely", "hybrid", "onsite", "on", "site", "office", "offices",
            "hq", "headquarters", "only", "based", "fully", "in", "hub", "flexible", "optional", "available", "area",
            "greater", "metro", "metropolitan", "region", "city", "home", "work", "from", "wfh", "various", "multiple",
            "locations", "location", "nationwide", "of", "the", "within", "main", "global", "first", "friendly", "100%", "100");

    private static final Set<String> STATES = Set.of("in", "on");

    private static final Map<String, String> CITIES = Map.ofEntries(Map.entry("nyc", "new york"),
            Map.entry("new york city", "new york"), Map.entry("ny", "new york"), Map.entry("manhattan", "new york"),
            Map.entry("brooklyn", "new york"), Map.entry("sf", "san francisco"), Map.entry("san fran", "san francisco"),
            Map.entry("la", "los angeles"), Map.entry("dc", "washington"), Map.entry("washington dc", "washington"),
            Map.entry("philly", "philadelphia"), Map.entry("vegas", "las vegas"), Map.entry("st louis", "saint louis"),
            Map.entry("munchen", "munich"), Map.entry("koln", "cologne"), Map.entry("wien", "vienna"),
            Map.entry("zurich", "zurich"), Map.entry("milano", "milan"), Map.entry("lisboa", "lisbon"),
            Map.entry("bengaluru", "bangalore"), Map.entry("praha", "prague"), Map.entry("warszawa", "warsaw"),
            Map.entry("geneve", "geneva"), Map.entry("kobenhavn", "copenhagen"), Map.entry("roma", "rome"),
            Map.entry("frankfurt am main", "frankfurt"), Map.entry("atx", "austin"), Map.entry("st paul", "saint paul"));

    /// Of cities that are meant when nothing is said of the country.
    private static final Map<String, Spot> WELL_KNOWN = Map.ofEntries(spot("new york", "US-NY", "US"),
            spot("san francisco", "US-CA", "US"), spot("los angeles", "US-CA", "US"), spot("seattle", "US-WA", "US"),
            spot("boston", "US-MA", "US"), spot("chicago", "US-IL", "US"), spot("austin", "US-TX", "US"),
            spot("denver", "US-CO", "US"), spot("atlanta", "US-GA", "US"), spot("toronto", "CA-ON", "CA"),
            spot("vancouver", "CA-BC", "CA"), spot("montreal", "CA-QC", "CA"), spot("ottawa", "CA-ON", "CA"),
            spot("calgary", "CA-AB", "CA"), spot("london", null, "GB"), spot("paris", null, "FR"), spot("berlin", null, "DE"),
            spot("munich", null, "DE"), spot("hamburg", null, "DE"), spot("dublin", null, "IE"), spot("madrid", null, "ES"),
            spot("barcelona", null, "ES"), spot("amsterdam", null, "NL"), spot("lisbon", null, "PT"),
            spot("bangalore", null, "IN"), spot("sydney", null, "AU"), spot("singapore", null, "SG"));

    private static final Map<String, List<String>> AREAS = Map.of("san francisco bay",
            List.of("san francisco", "oakland", "san jose",
                    "palo alto", "mountain view", "menlo park", "sunnyvale", "redwood city", "san mateo", "berkeley",
                    "santa clara",
                    "south san francisco", "fremont"),
            "silicon valley",
            List.of("san jose", "palo alto", "mountain view", "menlo park", "sunnyvale", "santa clara", "cupertino"));

    /// A place that is known by its parts.
    public static Spot of(@Nullable String city, @Nullable String state, @Nullable String country) {
        var region = state == null ? null : Countries.region(Plain.text(state));
        var name = city == null ? null : Plain.text(city);
        return new Spot(name == null ? null : CITIES.getOrDefault(name, name),
                region != null && country != null && !region.startsWith(country) ? null : region, country);
    }

    /// The readings of a text of one or several places; more than there are places where a part may be a state or a
    /// country. Empty when it names none.
    public static Set<Spot> read(String text) {
        var spots = new HashSet<Spot>();
        for (var segment : SEVERAL.split(text, -1)) {
            var parts = Arrays.stream(PARTS.split(segment, -1)).map(Spot::where).filter(part -> !part.isEmpty()).toList();
            if (!parts.isEmpty()) {
                spots.addAll(readings(parts));
            }
        }
        return spots;
    }

    private static String where(String part) {
        var all = Plain.words(part);
        var last = all.size() - 1;
        var words = new ArrayList<String>();
        for (var i = 0; i <= last; i++) {
            // "Gary IN" is in Indiana, "London, ON" in Ontario.
            // A city of the name of a state or country is no such: "Kansas City", "Mexico City".
            var isOfName = all.get(i).equals("city") && isWider(String.join(" ", words));
            if (!HOW.contains(all.get(i)) || isOfName || (i == last && STATES.contains(all.get(i)))) {
                words.add(all.get(i));
            }
        }
        return String.join(" ", words);
    }

    private static boolean isWider(String name) {
        return !CITIES.containsKey(name) && !WELL_KNOWN.containsKey(name)
                && (Countries.region(name) != null || Countries.country(name) != null);
    }

    private static List<Spot> readings(List<String> parts) {
        var first = parts.getFirst();
        if (parts.size() == 1) {
            return alone(first);
        }
        if (AREAS.containsKey(first)) {
            return alone(first);
        }
        var split = withState(first);
        if (split.region() != null && Countries.region(first) == null && !WELL_KNOWN.containsKey(first)) {
            return List.of(split);
        }
        var region = Countries.region(first);
        var country = Countries.country(first);
        // "US, New York", "California - San Jose": what is wider came first. "New York, NY" is the city.
        if ((country != null || region != null) && !CITIES.containsKey(first) && !first.equals("new york")
                && !first.equals("washington")) {
            var turned = new ArrayList<>(parts.subList(1, parts.size()));
            turned.add(first);
            var isWide = Countries.country(turned.getFirst()) != null
                    || (Countries.region(turned.getFirst()) != null && !turned.getFirst().equals("new york"));
            return isWide ? wide(turned) : readings(turned);
        }
        return inside(parts);
    }

    /// Only states and countries.
    private static List<Spot> wide(List<String> parts) {
        var found = new ArrayList<Spot>();
        parts.forEach(part -> found.addAll(alone(part)));
        return found;
    }

    private static List<Spot> inside(List<String> parts) {
        var city = CITIES.getOrDefault(parts.getFirst(), parts.getFirst());
        String region = null;
        String country = null;
        String either = null;
        for (var part : parts.subList(1, parts.size())) {
            var asRegion = Countries.region(part);
            var asCountry = Countries.country(part);
            if (asRegion != null && region == null) {
                region = asRegion;
                either = part.length() == 2 ? asCountry : null;
            } else if (asCountry != null) {
                country = asCountry;
            }
        }
        var known = WELL_KNOWN.get(city);
        if (region == null && country == null) {
            return List.of(known == null ? new Spot(city, null, null) : known);
        }
        var ofRegion = region == null ? null : region.substring(0, 2);
        var readings = new ArrayList<Spot>();
        if (country == null || ofRegion == null || country.equals(ofRegion)) {
            readings.add(new Spot(city, region, country == null ? ofRegion : country));
        } else {
            readings.add(new Spot(city, null, country));
        }
        // "Toronto, CA" is in Canada, "Dublin, CA" in California or Canada.
        if (either != null && country == null) {
            if (known != null && either.equals(known.country())) {
                return List.of(known);
            }
            readings.add(new Spot(city, null, either));
        }
        return readings;
    }

    private static List<Spot> alone(String part) {
        var area = AREAS.get(part.equals("bay") || part.equals("sf bay") ? "san francisco bay" : part);
        if (area != null) {
            return area.stream().map(city -> new Spot(city, "US-CA", "US")).toList();
        }
        var city = CITIES.getOrDefault(part, part);
        var known = WELL_KNOWN.get(city);
        if (known != null) {
            return List.of(known);
        }
        var country = Countries.country(part);
        var region = Countries.region(part);
        if (country != null && (region == null || part.equals("ca") || part.equals("in") || part.equals("de"))) {
            return region == null
                    ? List.of(new Spot(null, null, country))
                    : List.of(new Spot(null, region, region.substring(0, 2)), new Spot(null, null, country));
        }
        if (region != null) {
            return List.of(new Spot(null, region, region.substring(0, 2)));
        }
        return List.of(withState(city));
    }

    /// "Lehi UT", "Dallas Texas".
    private static Spot withState(String text) {
        for (var space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            var region = Countries.region(text.substring(space + 1));
            if (region != null) {
                var city = text.substring(0, space);
                return new Spot(CITIES.getOrDefault(city, city), region, region.substring(0, 2));
            }
            var country = Countries.country(text.substring(space + 1));
            if (country != null) {
                return new Spot(text.substring(0, space), null, country);
            }
        }
        return new Spot(text, null, null);
    }

    /// Whether one may be the other, or lie in it.
    boolean meets(Spot other) {
        return meets(city, other.city) && meets(region, other.region)
                && (country == null || other.country == null || Countries.meet(country, other.country));
    }

    private static boolean meets(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static Map.Entry<String, Spot> spot(String city, @Nullable String region, String country) {
        return Map.entry(city, new Spot(city, region, country));
    }
}
