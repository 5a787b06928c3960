package org.jobgraph.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// What the founding article says of its five cities, asked of the graph.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class CityFactsTest {

    private static final String CITY = """
            query($slug: String!) { city(slug: $slug) {
              metro { code }
              facts { statement asOf provenance { source { slug name } title url quotedIn { slug } } }
            } }""";

    /// What `CityPage` asks of what is there.
    private static final String PAGE = """
            query($first: Int!) { cities(first: $first, filter: { country: "US" }) { nodes {
              id slug name state country population location { latitude longitude }
              facts { statement asOf provenance { source { name } url } }
              metro { code name population priceParity { year allItems housing provenance { source { name } } } }
              quotedFigures { measure value provenance { source { name } } }
              web: salary(occupation: "15-1254") { ...Wages }
              software: salary(occupation: "15-1252") { ...Wages }
            } } }
            fragment Wages on Salary {
              year occupation { code title } area { code name } employment { count unavailable }
              annual { mean { amount atLeast unavailable } p90 { amount atLeast unavailable } meanStandardErrorPercent }
              provenance { source { name licence } url retrievedAt }
            }""";

    @Inject
    Statements statements;

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            new-york-city; 35620; bls-oews; -; Almost 6,000 web developers
            new-york-city; 35620; bls-oews; -; more than in any other metropolitan area
            new-york-city; 35620; bls-oews; -; a mean of about 95,000 USD a year
            new-york-city; 35620; nyc-international-business; -; grew by 18 % over ten years
            new-york-city; 35620; nyc-international-business; -; fastest-growing tech hub in the United States
            washington-dc; 47900; bls-oews; -; More than 4,000 web developers
            washington-dc; 47900; bls-oews; -; the second most of all metropolitan areas
            washington-dc; 47900; bls-oews; -; about 118,000 USD a year, which makes it a top-paying one
            washington-dc; 47900; washington-dc-economic-partnership; -; third-best city for technology in the United States
            washington-dc; 47900; washington-dc-economic-partnership; -; next digital revolution
            seattle; 42660; bls-oews; -; Almost 4,000 web developers
            seattle; 42660; bls-oews; -; the third most of all metropolitan areas
            seattle; 42660; bls-oews; -; about 125,000 USD a year, the third-highest
            seattle; 42660; city-of-seattle; -; global leader in technology and innovation
            seattle; 42660; comptia; -; Almost 13 % of the workforce
            seattle; 42660; comptia; -; almost 290,000 people
            san-francisco; 41860; bls-oews; -; About 2,800 web developers
            san-francisco; 41860; bls-oews; -; among the five with the most
            san-francisco; 41860; bls-oews; -; about 148,000 USD a year, again among the top five
            san-francisco; 41860; flatiron-school; -; For three decades
            san-francisco; 41860; flatiron-school; -; Apple, Google, Facebook and Intel
            los-angeles; 31080; bls-oews; -; About 3,200 web developers
            los-angeles; 31080; bls-oews; -; among the ten with the most
            los-angeles; 31080; bls-oews; -; a mean of 105,000 USD a year
            los-angeles; 31080; cbre; 2023-01-01; no. 14 of the Scoring Tech Talent list of 2023
            los-angeles; 31080; cbre; 2022-12-31; From 2017 to 2022 Los Angeles added 36,650 technology jobs
            """)
    void fact_ofTheArticle_hasItsClaimantAndWhereItWasRead(String slug, String metro, String source, String asOf,
            String words) {
        var city = Graph.ask(CITY, Map.of("slug", slug)).get("city");
        assertEquals(metro, city.at("/metro/code").asText());
        var fact = StreamSupport.stream(city.get("facts").spliterator(), false)
                .filter(each -> each.get("statement").asText().contains(words)).findFirst().orElseThrow();
        assertEquals(source, fact.at("/provenance/source/slug").asText());
        assertEquals("noble-desktop-article", fact.at("/provenance/quotedIn/slug").asText());
        assertEquals(asOf == null ? "null" : asOf, fact.get("asOf").asText("null"));
    }

    @Test
    void facts_always_comeInTheirOrder() {
        var facts = Graph.ask(CITY, Map.of("slug", "seattle")).at("/city/facts");
        assertEquals(3, facts.size());
        assertTrue(facts.get(0).get("statement").asText().startsWith("Almost 4,000"));
        assertTrue(facts.get(2).get("statement").asText().startsWith("Almost 13 %"));
    }

    @Test
    void cities_whateverTheirNumber_takeOneStatementForTheirWages() {
        assertEquals(1, statements.of(() -> Graph.ask(PAGE, Map.of("first", 1))));
        assertEquals(1, statements.of(() -> Graph.ask(PAGE, Map.of("first", 20))));
    }

    // Wages of the areas and of the cities in them are of one wave.
    @Test
    void metros_whateverTheirNumber_takeOneStatementForTheirWages() {
        var metros = """
                query($first: Int!) { metros(first: $first) { nodes {
                  code priceParity { allItems } cities(first: 5) { totalCount nodes { slug facts { statement } salary(occupation: "15-1254") { year } } }
                  facts { statement } quotedFigures { value } provenance { title }
                  now: salary(occupation: "15-1252") { year } then: salary(occupation: "15-1132", year: 2015) { year }
                } } }""";
        assertEquals(1, statements.of(() -> Graph.ask(metros, Map.of("first", 1))));
        assertEquals(1, statements.of(() -> Graph.ask(metros, Map.of("first", 20))));
    }
}
