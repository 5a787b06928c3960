package org.jobgraph.reference.parity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jobgraph.reference.table.BrokenRow;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.Header;
import org.jobgraph.reference.table.Numbers;
import org.jobgraph.reference.table.Row;
import org.jspecify.annotations.Nullable;

/// Turns a row, one item of one area over many years, into one value a year: area, year, item, index and line.
final class ParityRows {

    private static final Pattern AREA = Pattern.compile("\"?(\\d{5})\"?");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern FOOTER = Pattern.compile("(?i)\"?(notes?:|[a-z]+rpp:|last updated|U\\.S\\. bureau|source).*");
    private static final Set<String> ABSENT = Set.of("", "(NA)", "(D)", "(NM)", "NA");
    private static final String NATION = "99";
    private static final int DECIMALS = 3;
    private static final BigDecimal LIMIT = BigDecimal.valueOf(10_000);

    /// Position → year, in the order of the file.
    private final Map<Integer, Integer> years = new TreeMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    ParityRows(Header header) {
        for (var i = 0; i < header.texts().size(); i++) {
            var text = header.texts().get(i).strip();
            if (YEAR.matcher(text).matches()) {
                years.put(i, Integer.valueOf(text));
            }
        }
    }

    int lastYear() {
        return Collections.max(years.values());
    }

    boolean hasYears() {
        return !years.isEmpty();
    }

    /// BEA signs its files in the last lines.
    static boolean isFooter(Row row) {
        return FOOTER.matcher(row.lead()).matches();
    }

    List<List<@Nullable Object>> values(Row row) throws BrokenRow {
        var area = area(row);
        var item = Item.of(row);
        var found = new TreeMap<Integer, BigDecimal>();
        for (var year : years.entrySet()) {
            var text = row.at(year.getKey());
            if (!ABSENT.contains(text)) {
                found.put(year.getValue(), index(year.getValue(), text));
            }
        }
        refuseSecond(row, area + " " + item);
        return found.entrySet().stream().map(value -> line(row, area, item, value)).toList();
    }

    private static List<@Nullable Object> line(Row row, String area, Item item, Map.Entry<Integer, BigDecimal> value) {
        return Arrays.asList(area, value.getKey(), item, value.getValue(), row.place().line());
    }

    private void refuseSecond(Row row, String key) throws BrokenRow {
        var line = seen.putIfAbsent(key, row.place().line());
        if (line != null) {
            throw new BrokenRow(Parities.GEO_FIPS, row.get(Parities.GEO_FIPS), "the same is said in line " + line + " already");
        }
    }

    /// The nation is 00000 with BEA and 99 here, as with wages; states are 01000 in files of states and 01 here.
    private static String area(Row row) throws BrokenRow {
        var text = row.require(Parities.GEO_FIPS);
        var code = AREA.matcher(text);
        if (!code.matches()) {
            throw new BrokenRow(Parities.GEO_FIPS, text, "expected an area code of five digits");
        }
        if ("00000".equals(code.group(1))) {
            return NATION;
        }
        var ofStates = "SARPP".equals(row.get(Parities.TABLE_NAME));
        return ofStates ? code.group(1).substring(0, 2) : code.group(1);
    }

    private static BigDecimal index(int year, String text) throws BrokenRow {
        var column = Column.optional(Integer.toString(year));
        var number = Numbers.decimal(column, text);
        if (number.signum() <= 0 || number.compareTo(LIMIT) >= 0 || number.stripTrailingZeros().scale() > DECIMALS) {
            throw new BrokenRow(column, text, "expected an index above 0 and below 10,000 with at most three decimals");
        }
        return number;
    }
}
