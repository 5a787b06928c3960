package org.jobgraph.graphql.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jobgraph.Packaged;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/// Both protocols of WebSockets, spoken with the packaged application.
@QuarkusIntegrationTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(Packaged.class)
class PackagedStreamsIT {

    @ParameterizedTest
    @CsvSource({Talk.TRANSPORT + ", subscribe, next", Talk.LEGACY + ", start, data"})
    void subscription_always_getsTheCurrentVersion(String protocol, String subscribe, String next) {
        try (var talk = Talk.begun(protocol)) {
            talk.say("{'id': 'a', 'type': '%s', 'payload': {'query': 'subscription { dataChanged { version } }'}}"
                    .formatted(subscribe));
            var now = talk.expect(next);
            assertEquals("a", now.get("id").asText());
            assertTrue(now.at("/payload/data/dataChanged/version").asLong() > 0, now.toString());
        }
    }
}
