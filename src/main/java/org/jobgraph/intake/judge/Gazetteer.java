package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jspecify.annotations.Nullable;

/// The cities by their names and other spellings.
///
/// A name that several cities bear means the one that has at least three times the people of the next ("Portland" is in
/// Oregon, "Columbus" in Ohio); otherwise it means none until a state or country chooses ("Springfield", "Arlington").
public final class Gazetteer {

    private static final int DOMINANT = 3;

    /// Persons of a city that is meant by its bare name: "England" is hardly the one in Arkansas.
    private static final long KNOWN_EVERYWHERE = 20_000;

    /// Persons of a city that is meant although a state or country is called so: New York, Washington, Singapore; not the
    /// Greece in New York.
    private static final long KNOWN_LIKE_A_COUNTRY = 100_000;

    /// Persons of a city that may follow another in a list without its state or country.
    private static final long KNOWN_IN_A_LIST = 300_000;

    /// Country, the gazetteer's name and the one that is written in English, or at home.
    private static final String FURTHER_NAMES = """
            CH Genève=Geneva,CH Luzern=Lucerne,DE Köln=Cologne,DE Nürnberg=Nuremberg,DE Hannover=Hanover,DE Munich=München,\
            AT Vienna=Wien,SE Göteborg=Gothenburg,DK Copenhagen=København,ES Sevilla=Seville,IT Milan=Milano,IT Rome=Roma,\
            IT Turin=Torino,IT Naples=Napoli,IT Florence=Firenze,BE Gent=Ghent,BE Antwerpen=Antwerp,BE Brugge=Bruges,\
            BE Brussels=Bruxelles,NL The Hague=Den Haag,PL Warsaw=Warszawa,PL Kraków=Cracow,CZ Prague=Praha,\
            PT Lisbon=Lisboa,PT Porto=Oporto,UA Kyiv=Kiev,RU Moscow=Moskva,IN Bengaluru=Bangalore,IN Gurugram=Gurgaon,\
            IN Mumbai=Bombay,VN Ho Chi Minh City=Saigon,MX Mexico City=CDMX""";

    /// Names that alone say too little, because a city of at least 50,000 abroad bears them too, which the best known one does not
    /// outdo three times and has less than 100,000 itself: without all of GeoNames the other is not known here, and Oxford would be
    /// the one in Alabama. Nor do Cambridge, of which two are great, and Victoria, which is a part of Hong Kong here.
    private static final Set<String> BORNE_ABROAD = Set
            .of("""
                    aberdeen,bangor,barberton,bedford,bella vista,bethlehem,braintree,brent,cambridge,chelmsford,chelsea,\
                    chester,chesterfield,chino,dunedin,george town,gloucester,hobart,kettering,livingston,los banos,\
                    margate,niagara falls,northampton,norwich,oakville,oviedo,oxford,parma,plymouth,portsmouth,\
                    richmond hill,saint peters,san carlos,san luis,san pablo,san rafael,santa cruz,shrewsbury,soledad,\
                    taunton,valparaiso,venice,victoria,wakefield,waterford,waterloo,weymouth,woburn,york"""
                    .split(",", -1));

    private final Map<String, List<City>> byName = new HashMap<>();
    private final Map<String, City> byMetro = new HashMap<>();
    private final Memory<String, PlaceText> texts = new Memory<>();

    public Gazetteer(List<City> cities) {
        for (var city : cities) {
            add(city.name(), city);
            city.aliases().forEach(alias -> add(alias, city));
            if (city.metro() != null) {
                byMetro.merge(city.metro(), city, (one, other) -> one.population() < other.population() ? other : one);
            }
        }
        for (var line : FURTHER_NAMES.split(",", -1)) {
            addFurtherName(line.substring(0, 2), line.substring(3).split("=", 2));
        }
        byName.values().forEach(named -> named.sort(Comparator.comparingLong(City::population).reversed()));
    }

    /// A text of places, taken apart.
    PlaceText read(String published) {
        return texts.get(published, text -> PlaceText.of(text, this));
    }

    private void addFurtherName(String country, String[] names) {
        var named = List.copyOf(byName.getOrDefault(Plain.text(names[0]), List.of()));
        named.stream().filter(city -> city.country().equals(country)).forEach(city -> add(names[1], city));
    }

    private void add(String name, City city) {
        var named = byName.computeIfAbsent(Plain.text(name), plain -> new ArrayList<>(1));
        if (!named.contains(city)) {
            named.add(city);
        }
    }

    /// Whether a city is one that an area is named after: no other city of its metro is larger.
    boolean isChief(City city) {
        return city.metro() != null && city.equals(byMetro.get(city.metro()));
    }

    private static long knownWithout(String plain) {
        return Region.readings(plain).isEmpty() ? KNOWN_EVERYWHERE : KNOWN_LIKE_A_COUNTRY;
    }

    /// Whether a name means a city so surely that it may stand anywhere in a list of cities.
    boolean isGreat(String plain) {
        var city = city(plain, List.of());
        return city != null && city.population() >= KNOWN_IN_A_LIST;
    }

    /// Whether any city is called so.
    boolean knows(String plain) {
        return byName.containsKey(plain);
    }

    /// Whether a city bears a name.
    boolean isCalled(City city, String plain) {
        return byName.getOrDefault(plain, List.of()).contains(city);
    }

    /// The city that the address of a place says, or null.
    @Nullable
    City stated(PublishedPlace place) {
        return place.locality() == null
                ? null
                : city(Plain.text(place.locality()), Beside.address(place.region(), place.country()));
    }

    /// The city that a name means beside words that each say a state or a country; null when none fits or several do.
    ///
    /// @param plain as [Plain#text] makes it
    /// @param beside the readings of each word
    @Nullable
    City city(String plain, List<List<Region>> beside) {
        if (beside.isEmpty() && BORNE_ABROAD.contains(plain)) {
            return null;
        }
        var fitting = byName.getOrDefault(plain, List.of()).stream()
                .filter(city -> !beside.isEmpty() || city.population() >= knownWithout(plain))
                .filter(city -> beside.stream().allMatch(readings -> readings.stream().anyMatch(r -> r.holds(city)))).toList();
        return switch (fitting.size()) {
            case 0 -> null;
            case 1 -> fitting.getFirst();
            default -> fitting.get(0).population() >= DOMINANT * fitting.get(1).population() ? fitting.get(0) : null;
        };
    }
}
