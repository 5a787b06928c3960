package org.jobgraph;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// How the tests of the packaged application start it, be that the jar or the native executable: a process for all of them.
public class Packaged implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("jobgraph.graphql.batch-limit", "3", "jobgraph.samples.enabled", "true", "jobgraph.graphiql.enabled",
                "true", "jobgraph.intake.allowed-hosts", "localhost");
    }
}
