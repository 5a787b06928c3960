package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.SplittableRandom;

import org.jobgraph.Packaged;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/// Random operations over the whole schema, asked of the packaged application: no field may fail for a reason of ours, such as
/// a method that a native executable does not know.
@QuarkusIntegrationTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(Packaged.class)
class RandomOperationsIT {

    private static final int OPERATIONS = Integer.getInteger("random.operations", 300);
    private static final long SEED = Long.getLong("random.seed", 20_261_126L);

    private final GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(
            new SchemaParser().parse(new File("src/test/resources/schema.graphql")), RuntimeWiring.MOCKED_WIRING);
    private final Pool pool = new Pool();
    private int answered;

    @Test
    void operation_whateverItAsks_failsForNoReasonOfOurs() {
        new KnownKeys(schema, request -> Asked.read(sent(request).json())).learn(pool);
        var dice = new Dice(new SplittableRandom(SEED));
        for (var number = 1; number <= OPERATIONS; number++) {
            var own = dice.split();
            var wanted = new RandomSelection(schema, own, pool).ofQuery();
            var request = RandomDocument.of(wanted, schema, own);
            try {
                var answer = sent(request);
                // Over a limit, of which there are tests of their own.
                if (answer.json().has("data")) {
                    pool.learn(Asked.read(answer.json()).data(), wanted, schema.getQueryType().getName());
                    answered++;
                }
            } catch (AssertionError e) {
                throw new AssertionError("operation %d of seed %d: %s%n%s%nvariables %s".formatted(number, SEED,
                        e.getMessage(), request.query(), request.variables()), e);
            }
        }
        assertTrue(answered > OPERATIONS / 2, () -> "only " + answered + " were answered");
    }

    private static Http.Response sent(GraphQLRequest request) {
        return Http.post(Http.body(request.query(), request.variables()), "Content-Type", Http.JSON, "Accept", Http.JSON);
    }
}
