package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// What stands beside the name of a city and says where it lies: for each word its readings. Words that say no region
/// ("Karnataka", "4th floor") choose nothing and exclude nothing; nor do the abbreviations of other countries' states, of
/// which only those of the U.S. and Canada are known here: the MI of "Milan, MI, Italy" is not Michigan.
final class Beside {

    /// Letters of an abbreviation at most.
    private static final int ABBREVIATION = 3;

    private Beside() {
    }

    /// Words of a text, in any order.
    static List<List<Region>> words(List<String> words) {
        var country = words.stream().map(Region::readings).filter(Beside::isOneCountry)
                .map(readings -> readings.getFirst().country())
                .distinct().toList();
        return country.size() == 1 ? in(country.getFirst(), words) : readings(words);
    }

    /// The parts of an address. What stands in the field of a country is one, though "CA", "DE" and "IN" are states elsewhere.
    static List<List<Region>> address(@Nullable String region, @Nullable String country) {
        var words = region == null ? List.<String>of() : List.of(Plain.text(region));
        var stated = country(country);
        if (stated != null) {
            var beside = in(stated, words);
            beside.add(List.of(new Region(stated, null)));
            return beside;
        }
        var all = new ArrayList<>(words);
        if (country != null) {
            all.add(Plain.text(country));
        }
        return words(all);
    }

    /// The country that its field says, or that of the state which stands there instead.
    ///
    /// @return ISO 3166 two letters; null when it says none
    static @Nullable String country(@Nullable String field) {
        if (field == null) {
            return null;
        }
        var readings = Region.readings(Plain.text(field));
        var countries = readings.stream().filter(reading -> reading.state() == null).map(Region::country).distinct().toList();
        return countries.size() == 1 ? countries.getFirst() : Region.country(List.of(readings));
    }

    private static List<List<Region>> in(String country, List<String> words) {
        var beside = new ArrayList<List<Region>>();
        for (var word : words) {
            var readings = Region.readings(word);
            var fitting = readings.stream().filter(reading -> reading.country().equals(country)).toList();
            if (!fitting.isEmpty()) {
                beside.add(fitting);
            } else if (!readings.isEmpty() && word.length() > ABBREVIATION) {
                beside.add(readings);
            }
        }
        return beside;
    }

    private static List<List<Region>> readings(List<String> words) {
        return words.stream().map(Region::readings).filter(readings -> !readings.isEmpty()).toList();
    }

    private static boolean isOneCountry(List<Region> readings) {
        return readings.size() == 1 && readings.getFirst().state() == null;
    }
}
