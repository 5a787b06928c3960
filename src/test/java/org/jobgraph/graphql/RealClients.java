package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// The clients of `src/clients`, and the tools that read the schema for them. Each of their checks is a test.
final class RealClients {

    private static final Path SCHEMA = Path.of("src/test/resources/schema.graphql");
    private static final List<String> CLIENTS = List.of("apollo", "urql", "relay", "graphql-ws", "graphql-sse");

    private final NodeProject project;
    private final String url;

    /// @param project installed already
    RealClients(NodeProject project, String url) {
        this.project = project;
        this.url = url;
    }

    Stream<DynamicNode> checks() throws IOException, InterruptedException {
        project.add(SCHEMA);
        var tools = dynamicContainer("tools", Stream.of(
                tool("relay-compiler compiles against the schema", "node_modules/relay-compiler/cli.js"),
                tool("graphql-eslint finds nothing in the schema", "node_modules/eslint/bin/eslint.js", "schema.graphql")));
        return Stream.concat(Stream.of(tools), CLIENTS.stream().map(this::client));
    }

    private DynamicTest tool(String name, String... command) {
        return dynamicTest(name, () -> {
            var outcome = project.node(command);
            assertEquals(0, outcome.status(), outcome.said());
        });
    }

    // Lazily, one after the other: Relay's runs what its compiler has made.
    private DynamicContainer client(String name) {
        return dynamicContainer(name, Stream.of(name).flatMap(this::run));
    }

    private Stream<DynamicTest> run(String client) {
        try {
            var outcome = project.node("run.js", client, url);
            var lines = outcome.said().lines().toList();
            return Stream.concat(Stream.of(dynamicTest("ends well", () -> {
                assertEquals(0, outcome.status(), outcome.said());
                assertFalse(lines.isEmpty(), "no check ran");
            })), lines.stream().map(RealClients::check));
        } catch (IOException | InterruptedException e) {
            return Stream.of(dynamicTest("starts", () -> fail(e)));
        }
    }

    private static DynamicTest check(String line) {
        return dynamicTest(line.replaceFirst("^(ok|failed) ", ""), () -> assertEquals("ok", line.split(" ", 2)[0], line));
    }
}
