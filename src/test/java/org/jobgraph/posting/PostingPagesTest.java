package org.jobgraph.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// The reference operations with the postings that come with the product.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class PostingPagesTest {

    @Test
    void cityPage_withTheSamples_hasPostings() {
        var city = Graph.ask(Graph.operation("CityPage")).get("city");
        assertTrue(city.get("openPostingCount").asInt() > 0);
        assertEquals(city.get("openPostingCount"), city.at("/jobPostings/totalCount"));
        var posting = city.at("/jobPostings/nodes/0");
        assertTrue(posting.at("/company/name").asText().startsWith("Sample: "), posting.toString());
        assertEquals("JobPosting", NodeId.parse("id", posting.get("id").asText()).type());
        assertEquals("15-1254", city.at("/web/occupation/code").asText());
        assertEquals("15-1252", city.at("/software/occupation/code").asText());
        assertTrue(city.at("/trainingPrograms/totalCount").asInt() > 0);
    }

    @Test
    void rolePage_withTheSamples_countsPostings() {
        var role = Graph.ask(Graph.operation("RolePage")).get("role");
        assertTrue(role.get("openPostingCount").asInt() > 0);
        assertFalse(role.get("outlook").isEmpty());
        assertFalse(role.at("/salaries/nodes").isEmpty());
    }

    @Test
    void source_ofASample_saysThatItIsOne() {
        var samples = 0;
        for (var node : Graph.ask("{ jobPostings(first: 100) { nodes { company { name } source { sample licence } } } }")
                .at("/jobPostings/nodes")) {
            var isSample = node.at("/company/name").asText().startsWith("Sample: ");
            assertEquals(isSample, node.at("/source/sample").asBoolean(), node.toString());
            samples += isSample ? 1 : 0;
        }
        assertTrue(samples > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Q2l0eTpzZWF0dGxl", "Sm9iUG9zdGluZzphYmM", ""})
    void posting_ofAMalformedId_isAnError(String id) {
        var error = Graph.error("query($id: ID!) { jobPosting(id: $id) { title } }", Map.of("id", id));
        assertEquals("MALFORMED_ID", error.at("/extensions/code").asText());
        assertEquals("id", error.at("/extensions/argument").asText());
    }

    @Test
    void posting_ofAnUnknownId_isNull() {
        for (var key : new PostingKey[]{new PostingKey("samples", "nowhere", "1"), new PostingKey("", "", "")}) {
            assertTrue(Graph.ask("query($id: ID!) { jobPosting(id: $id) { title } node(id: $id) { id } }",
                    Map.of("id", key.id())).get("jobPosting").isNull());
        }
        assertTrue(Graph.ask("{ company(slug: \"nobody\") { name } }").get("company").isNull());
    }

    @ParameterizedTest
    @CsvSource({"0, , OUT_OF_RANGE", "101, , OUT_OF_RANGE", "1, x, MALFORMED_CURSOR", "1, '', MALFORMED_CURSOR"})
    void page_ofWhatIsWrong_isAnError(int first, String after, String code) {
        var variables = new java.util.HashMap<String, Object>(Map.of("first", first));
        variables.put("after", after);
        for (var of : new String[]{"jobPostings(first: $first, after: $after) { totalCount }",
                "companies(first: $first, after: $after) { totalCount }",
                "city(slug: \"seattle\") { jobPostings(first: $first, after: $after) { totalCount } }"}) {
            var error = Graph.error("query($first: Int, $after: String) { " + of + " }", variables);
            assertEquals(code, error.at("/extensions/code").asText());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "yesterday", "infinity"})
    void page_behindAnImpossibleMoment_isAMalformedCursor(String at) {
        var error = Graph.error("query($after: String) { jobPostings(after: $after) { totalCount } }",
                Map.of("after", Cursor.of("NEWEST", at, 1)));
        assertEquals("MALFORMED_CURSOR", error.at("/extensions/code").asText());
    }

    @Test
    void order_thatIsNone_isAnError() {
        var answer = Graph.answer("{ jobPostings(orderBy: OLDEST) { totalCount } }", Map.of());
        assertTrue(answer.at("/errors/0/message").asText().contains("orderBy"), answer.toString());
    }

    @Test
    void postingPage_ofASample_saysWhereEachValueComesFrom() {
        var posting = Graph.ask("""
                { city(slug: "new-york-city") { jobPostings(first: 1) { nodes { title stale { kind evidence } jsonLd
                    payContext { verdict unavailable lower upper between area { code } occupation { code } year }
                    fieldProvenance { field origin raw asOf source { slug } } } } } }""").at("/city/jobPostings/nodes/0");
        var fields = posting.get("fieldProvenance").findValuesAsText("field");
        assertTrue(fields.containsAll(List.of("title", "company", "pay", "workMode", "locations", "occupations",
                "applyUrl", "requisitionId", "department", "team", "sourceUpdatedAt")), fields.toString());
        posting.get("fieldProvenance").forEach(each -> assertEquals("samples", each.at("/source/slug").asText()));
        assertTrue(posting.get("jsonLd").asText().contains("\"JobPosting\""), posting.toString());
        assertTrue(posting.at("/payContext/verdict").isNull() != posting.at("/payContext/unavailable").isNull(),
                posting.toString());
    }
}
