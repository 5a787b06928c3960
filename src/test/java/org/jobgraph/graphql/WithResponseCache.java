package org.jobgraph.graphql;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// A service with a small cache and one place for requests that run.
public class WithResponseCache implements QuarkusTestProfile {

    static final int BYTES = 1_000_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("jobgraph.graphql.response-cache.bytes", Integer.toString(BYTES),
                "jobgraph.graphql.admission.running", "1", "jobgraph.graphql.cache-control.max-age", "7s");
    }
}
