package org.jobgraph.salary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.jobgraph.Graph;
import org.jobgraph.ReferenceFile;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// The figures that the founding article quotes stand beside the official ones, each with its own source and date.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class QuotedFiguresTest {

    private static final String CITY = """
            query($slug: String!) { city(slug: $slug) {
              quotedFigures { ...figure }
              salary(occupation: "15-1254") { ...official }
              metro { quotedFigures { ...figure } salary(occupation: "15-1254") { ...official } }
            } }
            fragment figure on QuotedFigure {
              measure value currency qualifier standing asOf area { code kind } occupation { code }
              provenance { source { slug } document url }
            }
            fragment official on Salary {
              year area { code } occupation { code } employment { count } annual { mean { amount } }
              provenance { source { slug } document asOf quotedIn { slug } }
            }""";

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            new-york-city; 35620; 6000; ALMOST;    highest employment of all metropolitan areas; 95000;  ABOUT; -
            washington-dc; 47900; 4000; MORE_THAN; second-highest employment of all metropolitan areas; 118000; ABOUT; a top-paying metropolitan area
            seattle;       42660; 4000; ALMOST;    third-highest employment of all metropolitan areas; 125000; ABOUT; third-highest paying metropolitan area
            san-francisco; 41860; 2800; ABOUT;     among the five metropolitan areas with the highest employment; 148000; ABOUT; among the five highest-paying metropolitan areas
            los-angeles;   31080; 3200; ABOUT;     among the ten metropolitan areas with the highest employment; 105000; EXACTLY; -
            """)
    void figures_ofTheArticle_standBesideTheOfficialOnes(String slug, String area, String employed, String employedQualifier,
            String employedStanding, String wage, String wageQualifier, String wageStanding) {
        var city = Graph.ask(CITY, Map.of("slug", slug)).get("city");
        assertEquals(2, city.get("quotedFigures").size());
        assertEquals(city.get("quotedFigures"), city.at("/metro/quotedFigures"));
        assertFigure(figure(city, "EMPLOYMENT"), area, employed, "null", employedQualifier, employedStanding);
        assertFigure(figure(city, "ANNUAL_MEAN_WAGE"), area, wage, "USD", wageQualifier, wageStanding);
        assertEquals(city.get("salary"), city.at("/metro/salary"));
        assertOfficial(city.get("salary"), area);
    }

    private static void assertFigure(JsonNode figure, String area, String value, String currency, String qualifier,
            String standing) {
        assertEquals(0, new BigDecimal(value).compareTo(figure.get("value").decimalValue()));
        assertEquals(currency, figure.get("currency").asText("null"));
        assertEquals(qualifier, figure.get("qualifier").asText());
        assertEquals(standing == null ? "null" : standing, figure.get("standing").asText("null"));
        assertEquals(area + " METRO", figure.at("/area/code").asText() + " " + figure.at("/area/kind").asText());
        assertEquals("15-1254", figure.at("/occupation/code").asText());
        assertEquals("noble-desktop-article", figure.at("/provenance/source/slug").asText());
        assertTrue(figure.at("/provenance/url").asText().startsWith("https://"));
    }

    private static void assertOfficial(JsonNode salary, String area) {
        var published = ReferenceFile.rows("oews-2024.csv").stream()
                .filter(row -> row.getField("AREA").equals(area) && row.getField("OCC_CODE").equals("15-1254")).findFirst()
                .orElseThrow();
        assertEquals(2024, salary.get("year").asInt());
        assertEquals(area, salary.at("/area/code").asText());
        assertEquals("15-1254", salary.at("/occupation/code").asText());
        assertEquals(published.getField("TOT_EMP").replace(",", ""), salary.at("/employment/count").asText());
        assertEquals(0, new BigDecimal(published.getField("A_MEAN").replace(",", ""))
                .compareTo(salary.at("/annual/mean/amount").decimalValue()));
        assertEquals("bls-oews", salary.at("/provenance/source/slug").asText());
        assertEquals("2024-05-01", salary.at("/provenance/asOf").asText());
        assertTrue(salary.at("/provenance/quotedIn").isNull());
    }

    private static JsonNode figure(JsonNode city, String measure) {
        return StreamSupport.stream(city.get("quotedFigures").spliterator(), false)
                .filter(figure -> figure.get("measure").asText().equals(measure)).findFirst().orElseThrow();
    }
}
