package org.jobgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// What the founding article says about Noble Desktop and its programs.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ArticleTrainingTest {

    private static final String PROGRAM = """
            query($slug: String!) { trainingProgram(slug: $slug) {
              id slug name kind duration { text hoursMin hoursMax } formats schedules curriculum { topic } skills { name }
              prerequisites mentoringSessions freeRetakeMonths certificateOfCompletion awards { name by year }
              cost { amount currency unavailable tuition fees } payback { months assumption unavailable wage { id } }
              roles { origin role { slug } } preparesFor { slug title } description url cipCode externalId
              provider { slug } provenance { source { name } url retrievedAt } } }""";

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            full-stack-web-development-certificate,  CERTIFICATE, 10, -,                         MongoDB,           -
            python-developer-certificate,            CERTIFICATE, 4,  Basic HTML and CSS,        Django REST,       -
            javascript-development-certificate,      CERTIFICATE, 8,  Basic HTML and CSS,        Third-party libraries, -
            software-engineering-certificate,        CERTIFICATE, 12, -,                         Sorting algorithms, multi-week
            web-development-with-html-and-css,       COURSE,      -,  -,                         Navigation,        1–2 days
            advanced-html-and-css,                   COURSE,      -,  Basics of HTML and CSS,    Responsive images, 1–2 days
            """)
    void program_ofTheArticle_saysWhatTheArticleSays(String slug, String kind, @Nullable Integer mentoring,
            @Nullable String prerequisites,
            String topic, @Nullable String duration) {
        var program = program("noble-desktop-" + slug);
        assertEquals(kind, program.get("kind").asText());
        assertEquals(mentoring, program.get("mentoringSessions").isNull() ? null : program.get("mentoringSessions").asInt());
        assertEquals(prerequisites, text(program.get("prerequisites")));
        assertTrue(program.get("curriculum").findValuesAsText("topic").contains(topic));
        assertEquals(duration, text(program.at("/duration/text")));
        assertTrue(program.at("/duration/hoursMin").isNull());
        assertEquals(12, program.get("freeRetakeMonths").asInt());
        assertTrue(program.get("certificateOfCompletion").asBoolean());
        assertEquals("[\"IN_PERSON\",\"LIVE_ONLINE\"]", program.get("formats").toString());
        assertEquals("[\"WEEKNIGHTS\",\"WEEKENDS\",\"OTHER\"]", program.get("schedules").toString());
        assertEquals("back-end-developer", program.at("/preparesFor/0/slug").asText());
        assertEquals("PUBLISHED", program.at("/roles/0/origin").asText());
        assertTrue(program.hasNonNull("provenance") && program.at("/provenance/source/name").asText().contains("Noble"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            full-stack-web-development-certificate, Best Full-Stack Developer Bootcamp
            python-developer-certificate,           Best Python Bootcamp
            """)
    void award_ofTheArticle_isThere(String slug, String name) {
        var awards = program("noble-desktop-" + slug).get("awards");
        assertEquals("[{\"name\":\"" + name + "\",\"by\":\"Forbes Advisor\",\"year\":2024}]", awards.toString());
    }

    @Test
    void awards_thatNobodyGave_areNone() {
        assertEquals(0, program("noble-desktop-advanced-html-and-css").get("awards").size());
    }

    @Test
    void cost_thatNobodyPublishes_isAbsentWithItsReason() {
        var program = program("noble-desktop-python-developer-certificate");
        assertEquals("{\"amount\":null,\"currency\":null,\"unavailable\":\"NOT_PUBLISHED\",\"tuition\":null,\"fees\":null}",
                program.get("cost").toString());
        assertEquals("{\"months\":null,\"assumption\":null,\"unavailable\":\"COST_NOT_PUBLISHED\",\"wage\":null}",
                program.get("payback").toString());
    }

    @Test
    void provider_ofTheArticle_saysWhatTheArticleSays() {
        var provider = Graph.ask("""
                { provider(slug: "noble-desktop") { id slug name homepage description city { slug name } licences { authority }
                    facts { statement provenance { source { name } quotedIn { name } } } provenance { source { slug } }
                    trainingPrograms(first: 2) { totalCount nodes { name } pageInfo { hasNextPage } } } }""").get("provider");
        assertEquals("New York City", provider.at("/city/name").asText());
        assertEquals("New York State Education Department", provider.at("/licences/0/authority").asText());
        assertEquals(5, provider.get("facts").size());
        assertTrue(
                provider.get("facts").findValuesAsText("statement").stream().anyMatch(text -> text.contains("0 % financing")));
        assertEquals(6, provider.at("/trainingPrograms/totalCount").asInt());
        assertEquals(List.of("Advanced HTML & CSS", "Full-Stack Web Development Certificate"),
                provider.at("/trainingPrograms/nodes").findValuesAsText("name"));
        assertEquals("noble-desktop-article", provider.at("/provenance/source/slug").asText());
    }

    @Test
    void providers_always_comeInPages() {
        var providers = Graph
                .ask("{ providers(first: 1) { totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage } } }")
                .get("providers");
        assertEquals("noble-desktop", providers.at("/nodes/0/slug").asText());
        assertEquals("OUT_OF_RANGE",
                Graph.error("{ providers(first: 0) { totalCount } }", Map.of()).at("/extensions/code").asText());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            no-such-program
            ''
            'nul\u0000'
            """)
    void unknownSlug_always_isNull(String slug) {
        assertTrue(program(slug).isNull());
        assertTrue(Graph.ask("query($slug: String!) { provider(slug: $slug) { slug } }", Map.of("slug", slug)).get("provider")
                .isNull());
    }

    private static JsonNode program(String slug) {
        return Graph.ask(PROGRAM, Map.of("slug", slug)).get("trainingProgram");
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asText();
    }
}
