package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// What a word says of the place of a city: a country, or a state of one. "CA" says California or Canada, "Georgia" a
/// state or a country: such words have several readings, and it takes another word to choose.
///
/// @param country ISO 3166 two letters
/// @param state as cities carry it, or null for the whole country
record Region(String country, @Nullable String state) {

    private static final String STATES = """
            AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,\
            DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,\
            KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,\
            MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,\
            NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,\
            SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,\
            WV West Virginia,WI Wisconsin,WY Wyoming""";

    /// GeoNames numbers the provinces of Canada.
    private static final String PROVINCES = """
            01 AB Alberta,02 BC British Columbia,03 MB Manitoba,04 NB New Brunswick,05 NL Newfoundland and Labrador,\
            07 NS Nova Scotia,08 ON Ontario,09 PE Prince Edward Island,10 QC Quebec,11 SK Saskatchewan""";

    private static final String FURTHER_NAMES = """
            US USA,US United States of America,US U.S.A.,GB UK,GB Great Britain,GB England,GB Scotland,GB Wales,\
            GB Northern Ireland,AE UAE,KR Korea,KR Republic of Korea,CZ Czech Republic,NL The Netherlands,NL Holland,\
            TR Turkey,HK Hong Kong,MO Macau,RU Russian Federation,VN Viet Nam,IE Republic of Ireland""";

    /// As their own people call them, and their neighbours. Written out, because not every runtime carries all languages.
    private static final String OTHER_LANGUAGES = """
            DE Deutschland,DE Allemagne,DE Alemania,DE Germania,DE Duitsland,DE Niemcy,AT Österreich,AT Autriche,CH Schweiz,CH Suisse,\
            CH Svizzera,CH Suiza,FR Frankreich,FR Francia,FR Frankrijk,ES España,ES Espagne,ES Spanien,ES Spagna,ES Espanha,\
            IT Italia,IT Italien,IT Italie,PT Portogallo,NL Nederland,NL Niederlande,NL Pays-Bas,NL Países Bajos,NL Holanda,\
            BE België,BE Belgique,BE Belgien,BE Bélgica,BE Belgio,LU Luxemburg,LU Lëtzebuerg,PL Polska,PL Polen,PL Pologne,PL Polonia,\
            CZ Česko,CZ Česká republika,CZ Tschechien,SK Slovensko,SK Slowakei,HU Magyarország,HU Ungarn,RO Rumänien,RO Roumanie,\
            BG България,BG Bulgarien,HR Hrvatska,HR Kroatien,SI Slovenija,SI Slowenien,RS Srbija,RS Србија,RS Serbien,\
            GR Ελλάδα,GR Griechenland,GR Grecia,CY Κύπρος,CY Zypern,DK Danmark,DK Dänemark,SE Sverige,SE Schweden,SE Suède,SE Suecia,\
            NO Norge,NO Norwegen,FI Suomi,FI Finnland,IS Ísland,EE Eesti,EE Estland,LV Latvija,LV Lettland,LT Lietuva,LT Litauen,\
            IE Éire,IE Irland,IE Irlande,IE Irlanda,GB Vereinigtes Königreich,GB Großbritannien,GB Royaume-Uni,GB Reino Unido,\
            UA Україна,UA Ukraina,RU Россия,BY Беларусь,TR Türkiye,TR Türkei,US Estados Unidos,US EEUU,US Vereinigte Staaten,\
            US États-Unis,US Stati Uniti,CA Kanada,BR Brasil,BR Brasilien,BR Brésil,MX Mexiko,MX Mexique,JP 日本,CN 中国,KR 대한민국,\
            KR 한국,TW 台灣,TH ประเทศไทย,VN Việt Nam,IL ישראל,AE الإمارات,SA السعودية,EG مصر,MA Maroc,MA المغرب,PH Pilipinas,IN Bharat,IN भारत""";

    /// Codes of three letters that are words, or a time ("EST").
    private static final Set<String> NO_CODES = Set.of("AND", "ARE", "COM", "EST", "PER", "CAN");

    private static final Set<String> WIDE = Set.of("emea", "eu", "europe", "european union", "eea", "apac", "asia",
            "asia pacific",
            "latam", "latin america", "south america", "central america", "north america", "americas", "namer", "amer", "noram",
            "africa", "mena", "middle east", "dach", "nordics", "benelux", "baltics", "anz", "global", "globally", "worldwide",
            "world", "international", "anywhere", "everywhere");

    private static final Map<String, List<Region>> READINGS = readings();

    /// All that a word can mean; empty when it names no country and no state.
    static List<Region> readings(String plain) {
        return READINGS.getOrDefault(plain, List.of());
    }

    /// The one country that all these words can mean together, or null.
    static @Nullable String country(Iterable<List<Region>> words) {
        Set<String> shared = null;
        for (var readings : words) {
            var countries = readings.stream().map(Region::country).collect(Collectors.toSet());
            if (shared == null) {
                shared = countries;
            } else {
                shared.retainAll(countries);
            }
        }
        return shared != null && shared.size() == 1 ? shared.iterator().next() : null;
    }

    /// Whether a word says an area of several countries, or all of them.
    static boolean isWide(String plain) {
        return WIDE.contains(plain);
    }

    /// Whether a word means a country, and nothing else.
    static boolean isCountry(String plain) {
        var readings = readings(plain);
        return readings.size() == 1 && readings.getFirst().state() == null;
    }

    /// Whether a word may mean a state of a country.
    static boolean isStateOf(String plain, String country) {
        return readings(plain).stream().anyMatch(region -> region.state() != null && region.country().equals(country));
    }

    boolean holds(City city) {
        return country.equals(city.country()) && (state == null || state.equals(city.state()));
    }

    private static Map<String, List<Region>> readings() {
        var readings = new HashMap<String, List<Region>>();
        for (var country : Locale.getISOCountries()) {
            add(readings, country, new Region(country, null));
            var locale = Locale.of("", country);
            add(readings, locale.getDisplayCountry(Locale.ENGLISH), new Region(country, null));
            if (!NO_CODES.contains(locale.getISO3Country())) {
                add(readings, locale.getISO3Country(), new Region(country, null));
            }
        }
        for (var line : (FURTHER_NAMES + "," + OTHER_LANGUAGES).split(",", -1)) {
            add(readings, line.substring(3), new Region(line.substring(0, 2), null));
        }
        for (var line : STATES.split(",", -1)) {
            var state = new Region("US", line.substring(0, 2));
            add(readings, line.substring(0, 2), state);
            add(readings, line.substring(3), state);
        }
        for (var line : PROVINCES.split(",", -1)) {
            var province = new Region("CA", line.substring(0, 2));
            add(readings, line.substring(3, 5), province);
            add(readings, line.substring(6), province);
        }
        return readings;
    }

    private static void add(Map<String, List<Region>> readings, String name, Region region) {
        var known = readings.computeIfAbsent(Plain.text(name), plain -> new ArrayList<>());
        if (!known.contains(region)) {
            known.add(region);
        }
    }
}
