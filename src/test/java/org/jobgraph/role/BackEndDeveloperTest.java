package org.jobgraph.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.ReferenceFile;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// What the founding article says of its role, asked of the graph.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class BackEndDeveloperTest {

    private static final String ROLE = """
            { role(slug: "back-end-developer") {
              title description duties remotePossible
              occupations { confidence reason occupation { code title } provenance { source { slug } } }
              skills(first: 100) { name hot inDemand }
              quotedSalaryRange { min max currency period provenance { source { slug } url } }
              outlook {
                occupations { code } fromYear toYear changePercent averageChangePercent annualOpenings drivers
                provenance { source { slug } document }
              }
              facts { statement provenance { document source { slug } quotedIn { slug } } }
            } }""";

    /// What `RolePage` asks of what is there.
    private static final String PAGE = """
            query($first: Int!) { roles(first: $first) { nodes {
              id slug title description duties remotePossible
              skills(first: 20) { name hot inDemand }
              occupations { confidence occupation { code title } }
              quotedSalaryRange { min max currency provenance { source { name } } }
              outlook { occupations { code title } changePercent provenance { source { name } } }
              facts { statement }
              salary { year }
              salaries(first: 5, orderBy: MEAN_DESC) {
                totalCount nodes { area { code name } year annual { mean { amount } } employment { count } }
                pageInfo { hasNextPage endCursor }
              }
            } } }""";

    @Inject
    Statements statements;

    @Test
    void role_ofTheArticle_isDescribed() {
        var role = role();
        assertEquals("Back End Developer", role.get("title").asText());
        assertTrue(role.get("remotePossible").asBoolean());
        for (var words : List.of("server", "databases", "architecture", "APIs", "1993", "cart's item prices, tax and shipping",
                "mobile use", "national")) {
            assertTrue(role.get("description").asText().contains(words), words);
        }
        assertEquals(List.of(ReferenceFile.rows("roles.csv").getFirst().getField("duties").split("\\|", -1)),
                texts(role.get("duties")));
    }

    @Test
    void occupations_ofTheRole_comeTheSurestFirstWithTheirReasons() {
        var published = ReferenceFile.rows("role-occupations.csv").stream()
                .filter(row -> row.getField("role").equals("back-end-developer")).toList();
        var answered = stream(role().get("occupations")).toList();
        assertEquals(published.stream().map(row -> row.getField("occupation")).toList(),
                answered.stream().map(row -> row.at("/occupation/code").asText()).toList());
        assertEquals(List.of("15-1252", "15-1254"),
                answered.stream().limit(2).map(row -> row.at("/occupation/code").asText()).toList());
        for (var i = 0; i < published.size(); i++) {
            assertEquals(0, new BigDecimal(published.get(i).getField("confidence"))
                    .compareTo(answered.get(i).get("confidence").decimalValue()));
            assertEquals(published.get(i).getField("reason"), answered.get(i).get("reason").asText());
        }
    }

    @Test
    void skills_ofTheRole_comeTheMostTellingFirst() {
        var published = ReferenceFile.rows("role-skills.csv").stream()
                .filter(row -> row.getField("role").equals("back-end-developer")).map(row -> row.getField("skill")).toList();
        var skills = role().get("skills");
        assertEquals(published, stream(skills).map(skill -> skill.get("name").asText()).toList());
        assertTrue(stream(skills).anyMatch(skill -> skill.get("hot").asBoolean()));
    }

    @Test
    void salaryRange_ofTheArticle_isItsOwn() {
        var range = role().get("quotedSalaryRange");
        assertEquals(0, new BigDecimal(88000).compareTo(range.get("min").decimalValue()));
        assertEquals(0, new BigDecimal(155000).compareTo(range.get("max").decimalValue()));
        assertEquals("USD YEAR", range.get("currency").asText() + " " + range.get("period").asText());
        assertEquals("noble-desktop-article", range.at("/provenance/source/slug").asText());
    }

    @Test
    void outlook_ofTheArticle_comesBeforeTheOfficialOnes() {
        var quoted = role().get("outlook").get(0);
        assertEquals(List.of("15-1254", "15-1255"),
                stream(quoted.get("occupations")).map(each -> each.get("code").asText()).toList());
        assertEquals("2023 2033 8 4 16500", "%s %s %s %s %s".formatted(quoted.get("fromYear"), quoted.get("toYear"),
                quoted.get("changePercent"), quoted.get("averageChangePercent"), quoted.get("annualOpenings")));
        assertEquals(List.of("growth of e-commerce", "use of mobile devices"), texts(quoted.get("drivers")));
        assertEquals("noble-desktop-article", quoted.at("/provenance/source/slug").asText());
    }

    @Test
    void outlooks_ofTheOffice_areThePublishedOnes() {
        var average = projection("00-0000");
        var official = stream(role().get("outlook")).skip(1).toList();
        assertFalse(official.isEmpty());
        for (var outlook : official) {
            var published = projection(outlook.at("/occupations/0/code").asText());
            assertEquals("2024 2034", outlook.get("fromYear") + " " + outlook.get("toYear"));
            assertEquals(0, published.change().compareTo(outlook.get("changePercent").decimalValue()));
            assertEquals(0, average.change().compareTo(outlook.get("averageChangePercent").decimalValue()));
            assertEquals(published.openings(), outlook.get("annualOpenings").asInt());
            assertEquals("bls-projections", outlook.at("/provenance/source/slug").asText());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            noble-desktop-article; -; server, databases, architecture and APIs
            noble-desktop-article; -; design, write, test and debug code and keep sites secure
            noble-desktop-article; -; items in a cart, the tax and the shipping
            noble-desktop-article; -; can be done remotely
            noble-desktop-article; -; national and concentrated in some metropolitan areas
            noble-desktop-article; -; first website of 1993
            noble-desktop-article; -; responsive design
            noble-desktop-article; -; neither an official percentile nor the pay of a posting
            bls-projections; noble-desktop-article; 8 % from 2023 to 2033, against 4 %
            bls-projections; noble-desktop-article; 16,500 openings
            bls-projections; noble-desktop-article; e-commerce and the use of mobile devices
            jobgraph-editors; -; 15-1255 Web and Digital Interface Designers together
            jobgraph-editors; -; in metropolitan areas (CBSA), though it names cities
            """)
    void fact_ofTheArticle_hasItsClaimantAndWhereItWasRead(String source, String quotedIn, String words) {
        var fact = stream(role().get("facts")).filter(each -> each.get("statement").asText().contains(words)).findFirst()
                .orElseThrow();
        assertEquals(source, fact.at("/provenance/source/slug").asText());
        assertEquals(quotedIn == null ? "" : quotedIn, fact.at("/provenance/quotedIn/slug").asText());
    }

    @Test
    void roles_whateverTheirNumber_takeTheSameStatements() {
        assertEquals(3, statements.of(() -> Graph.ask(PAGE, Map.of("first", 1))));
        assertEquals(3, statements.of(() -> Graph.ask(PAGE, Map.of("first", 20))));
    }

    private record Published(BigDecimal change, int openings) {
    }

    private static Published projection(String code) {
        var row = ReferenceFile.rows("projections-2024-34.csv").stream()
                .filter(each -> each.getField("2024 National Employment Matrix code").equals(code)).findFirst().orElseThrow();
        return new Published(new BigDecimal(row.getField("Employment change, percent, 2024–34")),
                new BigDecimal(row.getField("Occupational openings, 2024–34 annual average")).movePointRight(3)
                        .intValueExact());
    }

    private static JsonNode role() {
        return Graph.ask(ROLE).get("role");
    }

    private static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
