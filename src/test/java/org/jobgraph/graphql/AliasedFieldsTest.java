package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Every field with arguments, twice in one query under two aliases: each answer is that of its own arguments.
///
/// A field that gets arguments later fails here until it has a line in the table.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class AliasedFieldsTest {

    private static final String WAGE = "{ year area { code } occupation { code } annual { mean { amount } } }";
    private static final String PAGE = "{ edges { cursor } pageInfo { hasPreviousPage } }";
    private static final String WAGES = "{ totalCount edges { cursor node " + WAGE + " } pageInfo { endCursor hasNextPage } }";

    private static final String POSTINGS = "{ totalCount nodes { title company { name } } edges { cursor } pageInfo { endCursor } }";
    private static final String PROGRAMS = "{ totalCount nodes { slug } edges { cursor } pageInfo { endCursor } }";

    private static final List<AliasedField> CASES = List.of(
            AliasedField.of("Query.city", "", "slug: \"seattle\"", "slug: \"new-york-city\"", "{ name }"),
            AliasedField.of("Query.cities", "", "first: 2, filter: { state: \"WA\" }", "first: 3",
                    "{ totalCount nodes { slug } pageInfo { endCursor } }"),
            AliasedField.of("Query.node", "", "id: \"" + NodeId.of("City", "seattle") + '"',
                    "id: \"" + NodeId.of("Role", "back-end-developer") + '"', "{ id __typename }"),
            AliasedField.of("Query.metro", "", "code: \"42660\"", "code: \"35620\"", "{ name }"),
            AliasedField.of("Query.metros", "", "first: 2", "first: 3", "{ nodes { code } pageInfo { endCursor } }"),
            AliasedField.of("Query.role", "", "slug: \"back-end-developer\"", "slug: \"front-end-developer\"", "{ title }"),
            AliasedField.of("Query.roles", "", "first: 2", "first: 3", "{ nodes { slug } pageInfo { endCursor } }"),
            AliasedField.of("Query.occupation", "", "code: \"15-1254\"", "code: \"15-1134\", taxonomy: SOC_2010",
                    "{ title taxonomy }"),
            AliasedField.of("Query.occupations", "", "first: 2", "first: 2, filter: { codePrefix: \"15-\" }",
                    "{ totalCount nodes { code } pageInfo { endCursor } }"),
            AliasedField.of("Query.compareSalaries", "", "occupations: [\"15-1254\"], areas: [\"42660\"]",
                    "occupations: [\"15-1254\"], areas: [\"42660\"], adjustForPrices: true",
                    "{ areaCode occupationCode priceAdjusted { mean { amount } } }"),
            AliasedField.of("Query.salaries", "", "first: 2, filter: { areas: [\"42660\"] }",
                    "first: 2, filter: { areas: [\"42660\"], years: [2015] }", WAGES),
            AliasedField.of("City.salary", "city(slug: \"seattle\")", "occupation: \"15-1254\"", "occupation: \"15-1252\"",
                    WAGE),
            AliasedField.of("Metro.salary", "metro(code: \"42660\")", "occupation: \"11-1021\"",
                    "occupation: \"11-1021\", year: 2015", WAGE),
            AliasedField.of("Metro.cities", "metro(code: \"42660\")", "first: 1", "first: 2",
                    "{ totalCount nodes { slug } pageInfo { endCursor } }"),
            AliasedField.of("Metro.priceParity", "metro(code: \"42660\")", "year: 2015", "year: 2020", "{ year allItems }"),
            AliasedField.of("Role.salary", "role(slug: \"back-end-developer\")", "occupation: \"15-1254\"", "area: \"42660\"",
                    WAGE),
            AliasedField.of("Role.salaries", "role(slug: \"back-end-developer\")", "occupation: \"15-1254\", first: 3",
                    "occupation: \"15-1252\", first: 2, orderBy: MEAN_ASC", WAGES),
            AliasedField.of("Role.skills", "role(slug: \"back-end-developer\")", "first: 2", "first: 3", "{ name }"),
            AliasedField.of("Query.nodes", "", "ids: [\"" + NodeId.of("City", "seattle") + "\"]",
                    "ids: [\"" + NodeId.of("Role", "back-end-developer") + "\"]", "{ id __typename }"),
            AliasedField.of("Query.trainingProgram", "", "slug: \"noble-desktop-full-stack-web-development-certificate\"",
                    "slug: \"noble-desktop-python-developer-certificate\"", "{ name }"),
            AliasedField.of("Query.trainingPrograms", "", "first: 2, filter: { role: \"web-developer\" }", "first: 3",
                    PROGRAMS),
            AliasedField.of("City.trainingPrograms", "city(slug: \"new-york-city\")", "first: 1", "first: 2", PROGRAMS),
            AliasedField.of("Role.trainingPrograms", "role(slug: \"web-developer\")", "first: 1", "first: 2", PROGRAMS),
            AliasedField.of("Provider.trainingPrograms", "provider(slug: \"noble-desktop\")", "first: 1", "first: 2",
                    PROGRAMS),
            AliasedField.of("Query.company", "", "slug: \"sample-copper-finch-media\"", "slug: \"sample-lumen-orchard-health\"",
                    "{ name }"),
            AliasedField.of("Query.companies", "", "first: 1", "first: 2", "{ totalCount nodes { slug } }"),
            AliasedField.of("Query.jobPostings", "", "first: 2", "first: 3", POSTINGS),
            AliasedField.of("City.jobPostings", "city(slug: \"new-york-city\")", "first: 1", "first: 2", POSTINGS),
            AliasedField.of("Metro.jobPostings", "metro(code: \"35620\")", "first: 1", "first: 2", POSTINGS),
            AliasedField.of("Role.jobPostings", "role(slug: \"back-end-developer\")", "first: 1", "first: 2", POSTINGS),
            AliasedField.of("Company.jobPostings", "companies(first: 1)/nodes", "first: 1", "first: 2", POSTINGS),
            AliasedField.of("Occupation.salary", "occupation(code: \"15-1254\")", "area: \"99\"", "area: \"42660\"", WAGE));

    /// Fields with arguments that nothing here asks, each with its reason.
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            Map.entry("Query.jobPosting", "no id of a sample is written down: see ManyPostingsTest"),
            Map.entry("Query.provider", "one provider is built in: see ManyProgramsTest"),
            Map.entry("Query.providers", "one provider is built in: see ManyProgramsTest"),
            Map.entry("TrainingProgram.payback", "no program that is built in has a price: see PaybackTest"),
            Map.entry("Mutation.startIntake", "it changes what it is asked about: see OperatorTest"),
            Map.entry("Mutation.addSource", "it changes what it is asked about: see OperatorTest"),
            Map.entry("Mutation.pauseSource", "it changes what it is asked about: see OperatorTest"),
            Map.entry("Mutation.resumeSource", "it changes what it is asked about: see OperatorTest"),
            Map.entry("Mutation.retireSource", "it changes what it is asked about: see OperatorTest"),
            Map.entry("Mutation.splitDuplicates", "it changes something: see DuplicatesTest"),
            Map.entry("Mutation.mergeDuplicates", "it changes something: see DuplicatesTest"),
            Map.entry("Subscription.intakeProgress", "a subscription has one field: see OperatorTest"));

    @Test
    void table_always_hasEveryFieldWithArguments() {
        var asked = CASES.stream().map(AliasedField::name).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        var known = new HashSet<String>();
        stream(Graph.ask("{ __schema { types { name fields { name args { name } } } } }").at("/__schema/types"))
                .filter(type -> !type.get("name").asText().startsWith("__"))
                .forEach(type -> stream(type.get("fields")).filter(field -> !field.get("args").isEmpty()).forEach(field -> {
                    var name = type.get("name").asText() + "." + field.get("name").asText();
                    known.add(name);
                    if (!asked.contains(name) && !LEFT_OUT.containsKey(name)) {
                        missing.add(name);
                    }
                }));
        assertEquals(Set.of(), missing, "every field with arguments needs a line in CASES, or a reason in LEFT_OUT");
        var gone = new TreeSet<>(asked);
        gone.addAll(LEFT_OUT.keySet());
        gone.removeAll(known);
        assertEquals(Set.of(), gone, "these have no arguments any more");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void field_underTwoAliases_givesEachItsOwnAnswer(AliasedField asked) {
        var one = asked.aliased("one", asked.one());
        var other = asked.aliased("other", asked.other());
        var both = Graph.ask(asked.ask(one + " " + other));
        var first = asked.at(both, "one");
        var second = asked.at(both, "other");
        assertEquals(asked.at(Graph.ask(asked.ask(one)), "one"), first);
        assertEquals(asked.at(Graph.ask(asked.ask(other)), "other"), second);
        assertNotEquals(first, second, "the table needs arguments that have different answers");
        assertNotEquals("null", first.toString());
        assertNotEquals("null", second.toString());
        // The other way round, in case the last one wins instead of the first.
        var turned = Graph.ask(asked.ask(other + " " + one));
        assertEquals(first, asked.at(turned, "one"));
        assertEquals(second, asked.at(turned, "other"));
    }

    @ParameterizedTest
    @MethodSource("connections")
    void pages_ofOneListUnderSeveralAliases_areEachTheirOwn(AliasedField asked) {
        var start = asked.at(Graph.ask(asked.ask(asked.aliased("start", "first: 4"))), "start");
        var cursors = stream(start.get("edges")).map(edge -> edge.get("cursor").asText()).toList();
        var pages = cursors.size() - 1;
        assertTrue(pages > 0);
        var aliases = IntStream.range(0, pages)
                .mapToObj(i -> asked.aliased("p" + i, "first: 1, after: \"" + cursors.get(i) + '"')).toList();
        var together = Graph.ask(asked.ask(String.join(" ", aliases)));
        for (var i = 0; i < pages; i++) {
            var page = asked.at(together, "p" + i);
            assertEquals(List.of(cursors.get(i + 1)),
                    stream(page.get("edges")).map(edge -> edge.get("cursor").asText()).toList());
            assertTrue(page.at("/pageInfo/hasPreviousPage").asBoolean());
        }
    }

    @Test
    void salaries_ofTwoYearsAndAPageBehindTheLast_areNotMixedUp() {
        var page = "salaries(occupation: \"11-1021\", first: 100%s) " + WAGES;
        var all = Graph.ask("{ role(slug: \"back-end-developer\") { all: " + page.formatted("") + " } }");
        var last = all.at("/role/all/pageInfo/endCursor").asText();
        var mixed = Graph.ask("{ role(slug: \"back-end-developer\") { behind: %s old: %s new: %s } }".formatted(
                page.formatted(", after: \"" + last + "\""), page.formatted(", year: 2015"), page.formatted("")));
        assertEquals(0, mixed.at("/role/behind/edges").size());
        assertEquals(all.at("/role/all"), mixed.at("/role/new"));
        assertEquals(Set.of(2015), stream(mixed.at("/role/old/edges")).map(edge -> edge.at("/node/year").asInt())
                .collect(Collectors.toSet()));
    }

    static Stream<AliasedField> cases() {
        return CASES.stream();
    }

    static Stream<AliasedField> connections() {
        return CASES.stream().filter(asked -> asked.selection().contains("pageInfo"))
                .map(asked -> new AliasedField(asked.type(), asked.field(), asked.path(), asked.one(), asked.other(), PAGE));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
