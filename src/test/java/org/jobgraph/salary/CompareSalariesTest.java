package org.jobgraph.salary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.ReferenceFile;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// `CompareSalaries` beside the published rows, read without the importer.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class CompareSalariesTest {

    private static final String COMPARE = Graph.operation("CompareSalaries");
    private static final BigDecimal TOP_CODE = new BigDecimal("239200");
    private static final List<String> OCCUPATIONS = List.of("15-1254", "15-1252");
    private static final List<String> METROS = List.of("35620", "47900", "42660", "41860", "31080");

    private static final Map<String, NamedCsvRecord> ROWS_2024 = rows("oews-2024.csv");
    private static final Map<String, NamedCsvRecord> ROWS_2015 = rows("oews-2015-metros.csv");
    private static final List<String> CODES = codes("OCC_CODE");
    private static final List<String> ALL_METROS = codes("AREA").stream().filter(code -> code.length() == 5).toList();
    private static final Map<String, NamedCsvRecord> PARITIES = ReferenceFile.rows("parities.csv").stream()
            .filter(row -> row.getField("LineCode").equals("1"))
            .collect(Collectors.toMap(row -> row.getField("GeoFIPS"), Function.identity()));

    @Inject
    Statements statements;

    @Test
    void compareSalaries_asClientsSendIt_hasThePublishedFiguresInTheOrderAsked() {
        var entries = entries(Map.of());
        assertEquals(10, entries.size());
        for (var i = 0; i < entries.size(); i++) {
            assertPublished(entries.get(i), OCCUPATIONS.get(i / 5), METROS.get(i % 5));
        }
        var webDevelopersInNewYork = entries.getFirst();
        assertEquals("Web Developers", webDevelopersInNewYork.at("/occupation/title").asText());
        assertEquals("New York-Newark-Jersey City, NY-NJ-PA", webDevelopersInNewYork.at("/area/name").asText());
    }

    @Test
    void compareSalaries_ofEveryPublishedPair_hasThePublishedFigures() {
        for (var occupations : CODES.stream().gather(Gatherers.windowFixed(40)).toList()) {
            var entries = entries(Map.of("occupations", occupations, "areas", ALL_METROS));
            assertEquals(occupations.size() * ALL_METROS.size(), entries.size());
            for (var i = 0; i < entries.size(); i++) {
                assertPublished(entries.get(i), occupations.get(i / ALL_METROS.size()), ALL_METROS.get(i % ALL_METROS.size()));
            }
            assertRanked(entries);
        }
    }

    @Test
    void rank_always_isThePlaceByPriceAdjustedMean() {
        assertRanked(entries(Map.of()));
    }

    @Test
    void series_acrossARevisionOfTheClassification_isBroken() {
        var entry = entries(Map.of("occupations", List.of("15-1254"), "areas", List.of("42660"))).getFirst();
        var before = ROWS_2015.get("15-1134 42660");
        assertNotNull(before);
        var points = list(entry.get("series"));
        assertEquals(List.of(2015, 2024), points.stream().map(point -> point.get("year").asInt()).toList());
        assertEquals(List.of(false, true), points.stream().map(point -> point.get("breakBefore").asBoolean()).toList());
        assertNumber(before.getField("A_MEAN"), points.getFirst().at("/mean/amount"));
        assertEquals(entry.at("/annual/mean/amount"), points.getLast().at("/mean/amount"));
    }

    @Test
    void series_ofTheSamePeopleUnderTheSameCode_isNotBroken() {
        var entry = entries(Map.of("occupations", List.of("11-1021"), "areas", List.of("42660"))).getFirst();
        assertEquals(List.of(false, false),
                list(entry.get("series")).stream().map(point -> point.get("breakBefore").asBoolean()).toList());
    }

    @Test
    void series_ofTheNation_hasEveryYearThatWasImported() {
        var entry = entries(Map.of("occupations", List.of("15-1254"), "areas", List.of("99"))).getFirst();
        assertEquals(List.of(2021, 2024), list(entry.get("series")).stream().map(point -> point.get("year").asInt()).toList());
        assertTrue(entry.get("priceAdjusted").isNull() || entry.at("/priceAdjusted/baseYear").asInt() == 2024);
    }

    @Test
    void compareSalaries_ofAPairWithoutWages_saysSo() {
        var entry = entries(Map.of("occupations", List.of("99-9999"), "areas", List.of("00000"))).getFirst();
        for (var field : List.of("occupation", "area", "year", "annual", "priceAdjusted", "rank")) {
            assertTrue(entry.get(field).isNull(), field);
        }
        assertTrue(entry.get("series").isEmpty());
    }

    @Test
    void compareSalaries_ofTooManyPairs_isRefused() {
        var error = Graph.error(COMPARE, Map.of("occupations", CODES.subList(0, 45), "areas", ALL_METROS));
        assertEquals("OUT_OF_RANGE", error.at("/extensions/code").asText());
        assertEquals("areas", error.at("/extensions/argument").asText());
        assertEquals("compareSalaries", error.at("/path/0").asText());
    }

    @Test
    void compareSalaries_whateverTheNumberOfPairs_takesOneStatement() {
        assertEquals(1, statements.of(() -> entries(Map.of())));
        var many = Map.of("occupations", CODES.subList(0, 20), "areas", ALL_METROS);
        assertEquals(49, ALL_METROS.size());
        assertEquals(1, statements.of(() -> entries(many)));
    }

    private static List<JsonNode> entries(Map<String, ?> variables) {
        return list(Graph.ask(COMPARE, variables).get("compareSalaries"));
    }

    private static void assertPublished(JsonNode entry, String occupation, String area) {
        var where = occupation + " in " + area;
        var row = ROWS_2024.get(occupation + " " + area);
        if (row == null) {
            assertTrue(entry.get("annual").isNull() || entry.get("year").asInt() < 2024, where);
            return;
        }
        assertEquals(occupation, entry.at("/occupation/code").asText(), where);
        assertEquals(area, entry.at("/area/code").asText(), where);
        assertEquals(2024, entry.get("year").asInt(), where);
        assertAmount(row.getField("A_MEAN"), entry.at("/annual/mean"), BigDecimal.ONE, where);
        assertAmount(row.getField("A_MEDIAN"), entry.at("/annual/median"), BigDecimal.ONE, where);
        var parity = parity(area, entry.at("/priceAdjusted/baseYear").asText());
        assertAmount(row.getField("A_MEAN"), entry.at("/priceAdjusted/mean"), parity.movePointLeft(2), where);
        var last = list(entry.get("series")).getLast();
        assertEquals(2024, last.get("year").asInt(), where);
        assertEquals(entry.at("/annual/mean"), last.get("mean"), where);
    }

    /// @param level what a published amount is divided by
    private static void assertAmount(String published, JsonNode amount, BigDecimal level, String where) {
        switch (published) {
            case "*" -> assertEquals("null|null|WAGE_NOT_RELEASED", words(amount), where);
            case "#" -> {
                assertEquals("TOP_CODED", amount.get("unavailable").asText(), where);
                assertTrue(amount.get("amount").isNull(), where);
                assertNumber(divide(TOP_CODE, level), amount.get("atLeast"));
            }
            default -> {
                assertTrue(amount.get("unavailable").isNull() && amount.get("atLeast").isNull(), where);
                assertNumber(divide(new BigDecimal(published.replace(",", "")), level), amount.get("amount"));
            }
        }
    }

    private static void assertRanked(List<JsonNode> entries) {
        var ranked = entries.stream().filter(entry -> !entry.get("rank").isNull())
                .sorted(Comparator.comparingInt(entry -> entry.get("rank").asInt())).toList();
        assertFalse(ranked.isEmpty());
        for (var i = 0; i < ranked.size(); i++) {
            var sharesThePlace = i > 0 && mean(ranked.get(i)).compareTo(mean(ranked.get(i - 1))) == 0;
            assertEquals(sharesThePlace ? ranked.get(i - 1).get("rank").asInt() : i + 1, ranked.get(i).get("rank").asInt());
            assertTrue(i == 0 || mean(ranked.get(i)).compareTo(mean(ranked.get(i - 1))) <= 0);
        }
        assertTrue(entries.stream().filter(entry -> entry.get("rank").isNull())
                .allMatch(entry -> entry.get("annual").isNull() || entry.get("year").asInt() < 2024
                        || entry.at("/annual/mean/unavailable").asText().equals("WAGE_NOT_RELEASED")));
    }

    private static BigDecimal mean(JsonNode entry) {
        var adjusted = entry.at("/priceAdjusted/mean");
        return adjusted.get("amount").isNull() ? adjusted.get("atLeast").decimalValue() : adjusted.get("amount").decimalValue();
    }

    private static String divide(BigDecimal dollars, BigDecimal level) {
        return dollars.divide(level, 2, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal parity(String area, String year) {
        return new BigDecimal(Objects.requireNonNull(PARITIES.get(area), area).getField(year));
    }

    private static Map<String, NamedCsvRecord> rows(String file) {
        return ReferenceFile.rows(file).stream().collect(
                Collectors.toMap(row -> row.getField("OCC_CODE") + " " + row.getField("AREA"), Function.identity()));
    }

    private static List<String> codes(String column) {
        return ReferenceFile.rows("oews-2024.csv").stream().map(row -> row.getField(column)).distinct().sorted().toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }

    private static String words(JsonNode amount) {
        return amount.get("amount").asText() + "|" + amount.get("atLeast").asText() + "|" + amount.get("unavailable").asText();
    }

    private static void assertNumber(String expected, JsonNode number) {
        assertEquals(0, new BigDecimal(expected.replace(",", "")).compareTo(number.decimalValue()), expected + " " + number);
    }
}
