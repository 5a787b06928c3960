package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLObjectType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Random operations over the whole schema. However one asks (aliases, fragments, variables, directives, connections in
/// connections), the answer is what the same fields give when each is asked alone, and what graphql-java's own execution
/// gives.
///
/// A build repeats itself: it has one seed. `-Drandom.seed=…` takes another one, `-Drandom.operations=…` makes the run longer.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class RandomOperationsTest {

    private static final Logger LOG = Logger.getLogger(RandomOperationsTest.class);
    private static final int OPERATIONS = Integer.getInteger("random.operations", 150);
    private static final long SEED = Long.getLong("random.seed", 20_261_126L);

    @Inject
    Execution execution;

    @Inject
    Asked asked;

    private final Pool pool = new Pool();
    private final Set<String> reached = new HashSet<>();
    private int leaves;
    private int withErrors;
    private int withoutData;

    @Test
    void operation_howeverItIsAsked_givesWhatItsFieldsGiveAlone() {
        new KnownKeys(execution.schema(), asked::service).learn(pool);
        var dice = new Dice(new SplittableRandom(SEED));
        for (var number = 1; number <= OPERATIONS; number++) {
            var own = dice.split();
            var wanted = new RandomSelection(execution.schema(), own, pool).ofQuery();
            var request = RandomDocument.of(wanted, execution.schema(), own);
            if (isTooMuch(request)) {
                continue;
            }
            try {
                compare(wanted, request);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("operation %d of seed %d (-Drandom.seed=%d): %s%n%s%nvariables %s".formatted(number,
                        SEED, SEED, e.getMessage(), request.query(), request.variables()), e);
            }
        }
        var fields = RandomSelection.fields(execution.schema());
        var missing = missing(fields);
        LOG.infof("Seed %d: %d operations with %d leaves, all of %d fields but %d; %d have errors, %d of them no data", SEED,
                OPERATIONS, leaves, fields.size(), missing.size(), withErrors, withoutData);
        // That the comparison compares something: most operations have an answer, and some a mistake.
        assertTrue(withoutData < OPERATIONS / 4 + 1, "too few operations have an answer");
        assertTrue(withErrors > withoutData || OPERATIONS < 2_000, "no error left something beside it");
        if (OPERATIONS >= 2_000) {
            assertEquals(Set.of(), missing, "no operation reached these");
        }
    }

    @Test
    void introspection_always_isThatOfTheEngine() {
        var request = new GraphQLRequest(IntrospectionQuery.INTROSPECTION_QUERY, null, Map.of(), Map.of());
        assertEquals(asked.engine(request).data().toString(), asked.service(request).data().toString());
    }

    // Limits have tests of their own.
    private boolean isTooMuch(GraphQLRequest request) {
        var document = execution.prepared(request.query());
        var cost = execution.cost(request);
        return (cost != null && cost.isTooMuch()) || (document.hasErrors() && document.getErrors().stream()
                .anyMatch(error -> error.getExtensions() != null && error.getExtensions().containsKey("limit")));
    }

    private GraphQLObjectType query() {
        return execution.schema().getQueryType();
    }

    private Set<String> missing(Set<String> fields) {
        var missing = new TreeSet<>(fields);
        missing.removeAll(reached);
        return missing;
    }

    private void compare(List<Wanted> wanted, GraphQLRequest request) {
        var answer = asked.service(request);
        var engine = asked.engine(request);
        assertEquals(engine.data().toString(), answer.data().toString(), "data, by graphql-java");
        assertEquals(List.of(), Answered.differences(engine, answer), "errors, by graphql-java");
        var oneByOne = new OneByOne(asked::service);
        var expected = oneByOne.answer(wanted);
        if (!expected.data().equals(answer.data())) {
            assertEquals(expected.data().toPrettyString(), answer.data().toPrettyString(), "data, one by one");
        }
        assertEquals(List.of(), Answered.differences(expected, answer), "errors, one by one");
        pool.learn(answer.data(), wanted, query().getName());
        count(wanted, answer, oneByOne.leaves());
    }

    private void count(List<Wanted> wanted, Answered answer, int asked) {
        leaves += asked;
        withErrors += answer.errors().isEmpty() ? 0 : 1;
        withoutData += answer.data().isNull() ? 1 : 0;
        reach(wanted, query().getName());
    }

    private void reach(List<Wanted> wanted, String type) {
        for (var each : wanted) {
            reached.add(each.owner(type) + "." + each.name());
            reach(each.children(), each.type());
        }
    }
}
