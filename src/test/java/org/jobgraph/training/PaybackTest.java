package org.jobgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class PaybackTest {

    private static final String FIELDS = """
            { months assumption unavailable
              wage { year area { code } occupation { code } annual { median { amount } } }
              baseline { year area { code } occupation { code } annual { median { amount } } } }""";

    @Inject
    PricedProgram program;

    @BeforeEach
    void insert() throws SQLException {
        program.insert();
    }

    @AfterEach
    void remove() throws SQLException {
        program.remove();
    }

    @Test
    void payback_ofPublishedCostAndWage_isTheCostOverTheMonthlyDifference() {
        var payback = ask("priced", "");
        var wage = amount(payback, "wage");
        var baseline = amount(payback, "baseline");
        // 10,000 USD.
        var exact = 120_000 / (wage.doubleValue() - baseline.doubleValue());
        assertEquals(exact, payback.get("months").decimalValue().doubleValue(), 0.05);
        assertTrue(payback.get("unavailable").isNull());
        assertEquals("15-1252", payback.at("/wage/occupation/code").asText());
        assertEquals("00-0000", payback.at("/baseline/occupation/code").asText());
        assertEquals(payback.at("/wage/year").asInt(), payback.at("/baseline/year").asInt());
        assertEquals(payback.at("/wage/area/code"), payback.at("/baseline/area/code"));
        var assumption = payback.get("assumption").asText();
        assertTrue(assumption.contains("10,000 USD") && assumption.contains("15-1252") && assumption.contains("May 2024"),
                assumption);
    }

    @Test
    void payback_ofAnotherRole_countsItsPay() {
        assertEquals("15-1254", ask("priced", "(role: \"web-developer\")").at("/wage/occupation/code").asText());
    }

    @Test
    void payback_ofAliases_isEachItsOwn() {
        var answer = Graph.ask("{ trainingProgram(slug: \"priced\") { a: payback { wage { occupation { code } } }"
                + " b: payback(role: \"web-developer\") { wage { occupation { code } } } c: payback(role: \"nobody\") { unavailable } } }")
                .get("trainingProgram");
        assertEquals("15-1252", answer.at("/a/wage/occupation/code").asText());
        assertEquals("15-1254", answer.at("/b/wage/occupation/code").asText());
        assertEquals("NO_ROLE", answer.at("/c/unavailable").asText());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            unpriced, '',                         COST_NOT_PUBLISHED
            foreign,  '',                         OTHER_CURRENCY
            roleless, '',                         NO_ROLE
            priced,   '(role: "data-scientist")', NO_ROLE
            priced,   '(area: "00001")',          WAGE_NOT_PUBLISHED
            """)
    void payback_withoutWhatItNeeds_saysWhy(String slug, String arguments, String reason) {
        var payback = ask(slug, arguments);
        assertEquals(reason, payback.get("unavailable").asText());
        assertTrue(payback.get("months").isNull() && payback.get("assumption").isNull() && payback.get("wage").isNull());
    }

    @Test
    void cost_published_isQuotedWithItsParts() {
        var cost = Graph.ask("{ trainingProgram(slug: \"priced\") { cost { amount currency unavailable tuition fees } } }")
                .at("/trainingProgram/cost");
        assertEquals("{\"amount\":10000,\"currency\":\"USD\",\"unavailable\":null,\"tuition\":9000,\"fees\":null}",
                cost.toString());
    }

    private static JsonNode ask(String slug, String arguments) {
        return Graph.ask("{ trainingProgram(slug: \"%s\") { payback%s %s } }".formatted(slug, arguments, FIELDS))
                .at("/trainingProgram/payback");
    }

    private static BigDecimal amount(JsonNode payback, String which) {
        return payback.at("/" + which + "/annual/median/amount").decimalValue();
    }
}
