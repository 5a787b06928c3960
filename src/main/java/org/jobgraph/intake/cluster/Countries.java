package org.jobgraph.intake.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.Plain;
import org.jspecify.annotations.Nullable;

/// Countries, groups of countries, and the states and provinces of the US and Canada by the words that places write.
final class Countries {

    private static final Map<String, String> BY_NAME = byName();
    private static final Map<String, String> REGIONS = regions();
    private static final Map<String, List<String>> WORDS = Arrays.stream(Locale.getISOCountries()).collect(Collectors
            .toUnmodifiableMap(code -> code, code -> Plain.words(Locale.of("", code).getDisplayCountry(Locale.ENGLISH))));

    private static final Set<String> EUROPE = Set.of("AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
            "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
            "UA");
    private static final Set<String> LATIN = Set.of("AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "GT", "HN", "MX", "NI",
            "PA", "PE", "PR", "PY", "SV", "UY", "VE");
    private static final Set<String> ASIA = Set.of("AU", "CN", "HK", "ID", "IN", "JP", "KR", "MY", "NZ", "PH", "PK", "SG",
            "TH", "TW", "VN");

    private Countries() {
    }

    /// Two letters of ISO 3166 by a name or a code; a group such as "europe" as itself with an asterisk before it.
    static @Nullable String country(String plain) {
        return BY_NAME.get(plain);
    }

    /// `US-CA`, `CA-ON`.
    static @Nullable String region(String plain) {
        return REGIONS.get(plain);
    }

    /// Words of a country's English name.
    static List<String> words(String country) {
        return WORDS.getOrDefault(country, List.of());
    }

    /// Whether one country or group has something of the other.
    static boolean meet(String one, String other) {
        if (one.equals(other) || one.equals("*world") || other.equals("*world")) {
            return true;
        }
        return members(one).stream().anyMatch(members(other)::contains);
    }

    /// Whether one of these is one of those, or in it.
    static boolean anyMeet(Set<String> these, Set<String> those) {
        for (var one : these) {
            for (var other : those) {
                if (meet(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> members(String country) {
        return switch (country) {
            case "*europe" -> EUROPE;
            case "*latam" -> LATIN;
            case "*apac" -> ASIA;
            case "*northamerica" -> Set.of("US", "CA", "MX");
            default -> Set.of(country);
        };
    }

    private static Map<String, String> byName() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            names.put(Plain.text(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), code);
            names.put(code.toLowerCase(Locale.ROOT), code);
        }
        for (var alias : List.of("usa:US", "united states of america:US", "america:US", "uk:GB", "great britain:GB",
                "england:GB", "scotland:GB", "wales:GB", "northern ireland:GB", "deutschland:DE", "schweiz:CH",
                "osterreich:AT", "espana:ES", "france:FR", "italia:IT", "czech republic:CZ", "south korea:KR", "korea:KR",
                "brasil:BR", "uae:AE", "holland:NL", "the netherlands:NL", "turkey:TR", "can:CA", "europe:*europe",
                "eu:*europe", "emea:*europe", "european union:*europe", "latam:*latam", "latin america:*latam",
                "south america:*latam", "apac:*apac", "asia:*apac", "north america:*northamerica",
                "americas:*northamerica", "worldwide:*world", "global:*world", "anywhere in the world:*world",
                "international:*world", "anywhere:*world")) {
            names.put(alias.substring(0, alias.indexOf(':')), alias.substring(alias.indexOf(':') + 1));
        }
        return Map.copyOf(names);
    }

    private static Map<String, String> regions() {
        var regions = new HashMap<String, String>();
        var states = """
                al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,\
                dc district of columbia,fl florida,ga georgia,hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,\
                ky kentucky,la louisiana,me maine,md maryland,ma massachusetts,mi michigan,mn minnesota,ms mississippi,\
                mo missouri,mt montana,ne nebraska,nv nevada,nh new hampshire,nj new jersey,nm new mexico,ny new york,\
                nc north carolina,nd north dakota,oh ohio,ok oklahoma,or oregon,pa pennsylvania,ri rhode island,\
                sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,vt vermont,va virginia,wa washington,\
                wv west virginia,wi wisconsin,wy wyoming""";
        var provinces = """
                ab alberta,bc british columbia,mb manitoba,nb new brunswick,nl newfoundland and labrador,ns nova scotia,\
                on ontario,pe prince edward island,qc quebec,sk saskatchewan""";
        add(regions, provinces, "CA-");
        add(regions, states, "US-");
        return Map.copyOf(regions);
    }

    private static void add(Map<String, String> regions, String list, String country) {
        Arrays.stream(list.split(",", -1)).forEach(pair -> {
            var code = pair.substring(0, 2);
            var region = country + code.toUpperCase(Locale.ROOT);
            regions.put(code, region);
            regions.put(pair.substring(3), region);
        });
    }
}
