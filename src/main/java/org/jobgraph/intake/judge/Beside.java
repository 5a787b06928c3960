package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// What stands beside the name of a city and says where it lies: for each word its readings. Words that say no region
/// ("Karnataka", "4th floor") choose nothing and exclude nothing; nor do the abbreviations of other countries' states, of
/// which only those of the U.S. and Canada are known here: the MI of "Milan, MI, Italy" is not Michigan.
final class Beside {

    /// Letters of an abbreviation at most.
    private static final int ABBREVIATION = 3;

    /// Abbreviations that are countries wherever they stand.
    private static final Set<String> COUNTRIES = Set.of("us", "usa", "uk", "uae");

    private Beside() {
    }

    /// Words of a text, in any order. In "Stuttgart, BW, Germany" the code between a name and a country is one of that country's
    /// states, though Botswana has it too; "US, Germany" are two countries.
    static List<List<Region>> words(List<String> words) {
        var last = words.size() - 1;
        var isAddress = last > 1 && isState(words.get(last - 1), words.get(last))
                && words.subList(0, last - 1).stream().anyMatch(word -> Region.readings(word).isEmpty());
        return isAddress ? in(countryOf(words.getLast()), words) : ofAny(words);
    }

    /// Words beside the name of a city, in their order.
    static List<List<Region>> name(List<String> words) {
        var last = words.size() - 1;
        return last > 0 && isState(words.get(last - 1), words.get(last))
                ? in(countryOf(words.getLast()), words)
                : ofAny(words);
    }

    private static List<List<Region>> ofAny(List<String> words) {
        var country = words.stream().filter(Region::isCountry).map(Beside::countryOf).distinct().toList();
        return country.size() == 1 ? in(country.getFirst(), words) : readings(words);
    }

    /// Whether a word can be the code of a state of the country that the next one names.
    private static boolean isState(String word, String next) {
        var isNamed = next.length() >= ABBREVIATION || next.equals("us") || next.equals("uk");
        return word.length() <= ABBREVIATION && isNamed && Region.isCountry(next) && !COUNTRIES.contains(word);
    }

    private static String countryOf(String word) {
        return Region.readings(word).getFirst().country();
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
}
