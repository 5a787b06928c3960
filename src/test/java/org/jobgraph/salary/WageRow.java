package org.jobgraph.salary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// A row of a wage file beside the same row as the graph answers it.
final class WageRow {

    /// Everything that the graph has of a row.
    static final String PAGE = """
            query($filter: SalaryFilter, $after: String) { salaries(filter: $filter, first: 100, after: $after) {
              totalCount pageInfo { hasNextPage endCursor }
              nodes {
                id year occupationGroup annualOnly hourlyOnly preferred
                area { code name kind } occupation { code title } provenance { document }
                asPublished { areaTitle areaType primaryState industryCode industryTitle industryGroup ownership occupationTitle }
                employment { count unavailable standardErrorPercent standardError { value unavailable } }
                jobsPer1000 { value unavailable } locationQuotient { value unavailable }
                percentOfIndustry { value unavailable } percentReporting { value unavailable }
                annual { ...wages } hourly { ...wages }
              }
            } }
            fragment wages on Distribution {
              currency period meanStandardErrorPercent meanStandardError { value unavailable }
              mean { ...wage } p10 { ...wage } p25 { ...wage } median { ...wage } p75 { ...wage } p90 { ...wage }
            }
            fragment wage on Amount { amount atLeast unavailable }""";

    /// Column → where the graph has it, its number called `value`, `count` or `amount`.
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("TOT_EMP", "/employment"), Map.entry("EMP_PRSE", "/employment/standardError"),
            Map.entry("JOBS_1000", "/jobsPer1000"), Map.entry("LOC_QUOTIENT", "/locationQuotient"),
            Map.entry("PCT_TOTAL", "/percentOfIndustry"), Map.entry("PCT_RPT", "/percentReporting"),
            Map.entry("H_MEAN", "/hourly/mean"), Map.entry("A_MEAN", "/annual/mean"),
            Map.entry("MEAN_PRSE", "/annual/meanStandardError"),
            Map.entry("H_PCT10", "/hourly/p10"), Map.entry("H_PCT25", "/hourly/p25"), Map.entry("H_MEDIAN", "/hourly/median"),
            Map.entry("H_PCT75", "/hourly/p75"), Map.entry("H_PCT90", "/hourly/p90"),
            Map.entry("A_PCT10", "/annual/p10"), Map.entry("A_PCT25", "/annual/p25"), Map.entry("A_MEDIAN", "/annual/median"),
            Map.entry("A_PCT75", "/annual/p75"), Map.entry("A_PCT90", "/annual/p90"));

    private static final Map<String, String> TEXTS = Map.of("AREA_TITLE", "areaTitle", "AREA_TYPE", "areaType", "PRIM_STATE",
            "primaryState", "NAICS", "industryCode", "NAICS_TITLE", "industryTitle", "I_GROUP", "industryGroup", "OWN_CODE",
            "ownership", "OCC_TITLE", "occupationTitle");

    private static final BigDecimal HOURS = BigDecimal.valueOf(2080);

    private WageRow() {
    }

    static String key(Map<String, String> cells) {
        return String.join(" ", cells.getOrDefault("AREA", "99"), cells.get("OCC_CODE"), text(cells, "NAICS"),
                String.valueOf(cells.getOrDefault("O_GROUP", cells.get("OCC_GROUP"))).toUpperCase(Locale.ROOT));
    }

    static String key(JsonNode row) {
        return String.join(" ", row.at("/area/code").asText(), row.at("/occupation/code").asText(),
                row.at("/asPublished/industryCode").asText("null"), row.get("occupationGroup").asText());
    }

    /// @param topCode what `#` stands for in the file's edition, USD an hour
    static void assertSame(Map<String, String> cells, JsonNode row, BigDecimal topCode) {
        var where = key(cells);
        TEXTS.forEach((column, field) -> {
            var name = "AREA_TITLE".equals(column) && cells.containsKey("AREA_NAME") ? "AREA_NAME" : column;
            assertEquals(text(cells, name), row.get("asPublished").get(field).asText("null"), () -> where + " " + column);
        });
        assertEquals(flag(cells.get("ANNUAL")), row.get("annualOnly").asText(), where);
        assertEquals(flag(cells.get("HOURLY")), row.get("hourlyOnly").asText(), where);
        MEASURES.forEach((column, place) -> assertCell(cells.get(column), row.at(place),
                column.startsWith("H_") ? topCode : topCode.multiply(HOURS), where + " " + column));
        assertEquals(row.at("/employment/standardError/value"), row.at("/employment/standardErrorPercent"), where);
        assertEquals(row.at("/annual/meanStandardError"), row.at("/hourly/meanStandardError"), where);
        assertEquals(row.at("/annual/meanStandardError/value"), row.at("/annual/meanStandardErrorPercent"), where);
        assertEquals(List.of("USD YEAR", "USD HOUR"), List.of(unit(row.get("annual")), unit(row.get("hourly"))), where);
    }

    private static void assertCell(@Nullable String printed, JsonNode cell, BigDecimal bound, String where) {
        var words = printed == null ? "no column" : printed.strip().replace(",", "");
        var reason = switch (words) {
            case "no column" -> "NOT_IN_FILE";
            case "" -> "EMPTY";
            case "*" -> "WAGE_NOT_RELEASED";
            case "**" -> "EMPLOYMENT_NOT_RELEASED";
            case "#" -> "TOP_CODED";
            case "~" -> "BELOW_HALF_PERCENT";
            default -> "null";
        };
        assertEquals(reason, cell.get("unavailable").asText(), where);
        var number = cell.has("amount") ? cell.get("amount") : cell.has("count") ? cell.get("count") : cell.get("value");
        assertEquals(reason.equals("null"), number.isNumber(), where);
        if (reason.equals("TOP_CODED")) {
            assertEquals(0, bound.compareTo(cell.get("atLeast").decimalValue()), where);
        } else {
            assertTrue(cell.path("atLeast").asText("null").matches("null|"), where);
        }
        if (number.isNumber()) {
            assertTrue(new BigDecimal(words).compareTo(number.decimalValue()) == 0, () -> where + " " + words + " " + number);
        }
    }

    private static String text(Map<String, String> cells, String column) {
        var text = cells.getOrDefault(column, "").strip();
        return text.isEmpty() ? "null" : text;
    }

    private static String flag(@Nullable String cell) {
        return cell == null || cell.isBlank() ? "null" : cell.strip().equalsIgnoreCase("TRUE") ? "true" : "false";
    }

    private static String unit(JsonNode wages) {
        return wages.get("currency").asText() + " " + wages.get("period").asText();
    }
}
