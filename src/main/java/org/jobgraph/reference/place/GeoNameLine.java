package org.jobgraph.reference.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jspecify.annotations.Nullable;

/// A line of a GeoNames file: 19 columns between tabs, no header, no quotes. The columns are in the order of GeoNames'
/// own description (readme.txt beside its exports).
record GeoNameLine(List<String> columns) {

    static final List<String> NAMES = List.of("geonameid", "name", "asciiname", "alternatenames", "latitude",
            "longitude", "feature class", "feature code", "country code", "cc2", "admin1 code", "admin2 code",
            "admin3 code", "admin4 code", "population", "elevation", "dem", "timezone", "modification date");

    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int FEATURE_CLASS = 6;
    private static final int FEATURE_CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int ADMIN2 = 11;
    private static final int POPULATION = 14;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /// A few lines have none.
    private static final Pattern FEATURE = Pattern.compile("[AHLPRSTUV]?");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d+)?");
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern COUNTY = Pattern.compile("\\d{3}");
    private static final int POLE = 90;
    private static final int DATE_LINE = 180;

    /// Cuts a line at its tabs.
    static GeoNameLine of(String line) {
        return new GeoNameLine(List.of(line.split("\t", -1)));
    }

    /// Whether this can be a line of a GeoNames file at all.
    boolean looksRight() {
        return columns.size() == NAMES.size() && NUMBER.matcher(columns.get(ID)).matches()
                && DEGREES.matcher(columns.get(LATITUDE)).matches()
                && DEGREES.matcher(columns.get(LONGITUDE)).matches() && columns.get(FEATURE_CLASS).length() <= 1;
    }

    /// Makes sure that [#place] can be made of it.
    ///
    /// @throws BrokenRow when a column says what it cannot
    void check() throws BrokenRow {
        if (columns.size() != NAMES.size()) {
            throw new BrokenRow("", "", "the line has " + columns.size() + " columns, expected " + NAMES.size());
        }
        expect(ID, NUMBER.matcher(columns.get(ID)).matches(), "a whole number");
        expect(NAME, !columns.get(NAME).isBlank(), "a name");
        expect(LATITUDE, degrees(LATITUDE, POLE), "degrees from -90 to 90");
        expect(LONGITUDE, degrees(LONGITUDE, DATE_LINE), "degrees from -180 to 180");
        expect(FEATURE_CLASS, FEATURE.matcher(featureClass()).matches(), "one of the letters AHLPRSTUV");
        expect(COUNTRY, COUNTRY_CODE.matcher(columns.get(COUNTRY)).matches(), "two capital letters");
        expect(POPULATION, population().isEmpty() || NUMBER.matcher(population()).matches(), "a whole number");
    }

    boolean populatedPlace() {
        return columns.get(FEATURE_CLASS).equals("P");
    }

    String featureClass() {
        return columns.get(FEATURE_CLASS);
    }

    String featureCode() {
        return columns.get(FEATURE_CODE);
    }

    /// The date of its last change.
    String modified() {
        return columns.getLast();
    }

    boolean american() {
        return columns.get(COUNTRY).equals("US");
    }

    /// Persons; 0 stands for "not known" in these files.
    long persons() {
        return population().isEmpty() ? 0 : Long.parseLong(population());
    }

    /// The place; only after [#check].
    GeoName place() {
        var ascii = columns.get(ASCII_NAME);
        var name = columns.get(NAME);
        return new GeoName(Long.parseLong(columns.get(ID)), name, ascii.isBlank() ? name : ascii,
                new BigDecimal(columns.get(LATITUDE)), new BigDecimal(columns.get(LONGITUDE)), columns.get(COUNTRY),
                state(), countyFips(), persons() == 0 ? null : persons());
    }

    private @Nullable String state() {
        var code = columns.get(ADMIN1);
        // GeoNames writes 00 where a country has no first-level division.
        return code.isBlank() || code.equals("00") ? null : code;
    }

    private @Nullable String countyFips() {
        return switch (columns.get(COUNTRY)) {
            case "US" -> fips(UsState.ofPostal(columns.get(ADMIN1)), columns.get(ADMIN2));
            // Of Puerto Rico the first-level division is the municipio, the Census Bureau's county.
            case "PR" -> fips(UsState.PR, columns.get(ADMIN1));
            default -> null;
        };
    }

    private static @Nullable String fips(@Nullable UsState state, String county) {
        return state == null || !COUNTY.matcher(county).matches() ? null : state.fips() + county;
    }

    private String population() {
        return columns.get(POPULATION);
    }

    private void expect(int column, boolean right, String expected) throws BrokenRow {
        if (!right) {
            throw new BrokenRow(NAMES.get(column), columns.get(column), "expected " + expected);
        }
    }

    private boolean degrees(int column, int limit) {
        var value = columns.get(column);
        return DEGREES.matcher(value).matches()
                && new BigDecimal(value).abs().compareTo(BigDecimal.valueOf(limit)) <= 0;
    }
}
