package org.jobgraph.intake.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.intake.Board;
import org.jobgraph.watch.Scrape;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// What the dashboard and the alerts of `k8s/observability` ask for, against what a service that has worked exports.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class ObservabilityTest {

    private static final Path FOLDER = Path.of("k8s/observability");
    private static final Pattern METRIC = Pattern.compile("\\b(?:jobgraph|agroal|jvm|process|system)_\\w+");
    private static final Pattern SELECTOR = Pattern.compile("(\\w+)\\{([^}]*)}");
    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!=|!~|=)");
    private static final Pattern BY = Pattern.compile("by \\(([^)]*)\\)");
    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(?:\\$labels\\.)?(\\w+)\\s*}}");
    // Those that Prometheus adds to what it collects.
    private static final Set<String> ADDED = Set.of("instance", "pod");

    @Inject
    SourceMeters meters;

    @Test
    void metricsAndLabels_ofDashboardAndAlerts_areExported() throws IOException, InterruptedException {
        work();
        var exported = new HashMap<String, Set<String>>();
        Scrape.now().all().forEach(
                series -> exported.computeIfAbsent(series.name(), _ -> new HashSet<>()).addAll(series.labels().keySet()));
        var missing = new TreeSet<String>();
        for (var expression : expressions()) {
            check(expression, exported, missing);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void sources_thatCommandsBring_showTheirAgeAndAreNeverOverdue() {
        meters.read();
        assertTrue(sources("jobgraph_source_age_seconds").contains("bls-oews"), "reference data");
        assertTrue(sources("jobgraph_source_failing").contains("bls-oews"));
        assertFalse(sources("jobgraph_source_stale").contains("bls-oews"), "nobody said when it is due");
    }

    private static Set<String> sources(String metric) {
        var sources = new TreeSet<String>();
        Scrape.now().all().stream().filter(series -> series.name().equals(metric))
                .forEach(series -> sources.add(series.labels().getOrDefault("source", "")));
        return sources;
    }

    @Test
    void alerts_each_haveASectionInTheRunbook() throws IOException {
        var rules = Files.readString(FOLDER.resolve("rules.yaml"));
        var runbook = Files.readString(Path.of("src/docs/runbook.md"));
        var alerts = all("alert: (\\w+)", rules);
        assertTrue(alerts.size() >= 7, alerts.toString());
        for (var alert : alerts) {
            assertTrue(runbook.contains("\n## " + alert + "\n"), alert);
            assertTrue(rules.contains(
                    "runbook_url: https://github.com/jobgraph/jobgraph/blob/main/src/docs/runbook.md#"
                            + alert.toLowerCase(Locale.ROOT) + "\n"),
                    alert);
        }
        assertEquals(alerts.size(), all("runbook_url: (\\S+)", rules).size());
    }

    // Requests good and bad, and a source that cannot be read.
    private void work() throws InterruptedException {
        Graph.ask("query Watched { __typename }");
        Graph.error("query Watched { nothing }", Map.of());
        try (var board = new Board()) {
            Graph.ask("mutation($input: AddSourceInput!) { addSource(input: $input) { __typename } }",
                    Map.of("input", Map.of("source", "watched", "format", "ashby", "address", board.at("/none").toString())));
            Graph.ask(Graph.operation("StartIntake"), Map.of("input", Map.of("source", "watched")));
            for (var tries = 0; tries < 200 && !Scrape.now().text().contains("jobgraph_intake_runs_total"); tries++) {
                Thread.sleep(50);
            }
        }
        meters.read();
    }

    private static void check(Expression expression, Map<String, Set<String>> exported, Set<String> missing) {
        var known = new HashSet<>(ADDED);
        for (var metric : METRIC.matcher(expression.query()).results().map(found -> found.group()).toList()) {
            if (exported.containsKey(metric)) {
                known.addAll(exported.get(metric));
            } else {
                missing.add(metric);
            }
        }
        SELECTOR.matcher(expression.query()).results().forEach(selector -> MATCHER.matcher(selector.group(2)).results()
                .map(matcher -> matcher.group(1)).filter(label -> !labels(exported, selector.group(1)).contains(label))
                .forEach(label -> missing.add(selector.group(1) + "{" + label + "}")));
        BY.matcher(expression.query()).results().flatMap(by -> List.of(by.group(1).split(",\\s*", -1)).stream())
                .filter(label -> !known.contains(label)).forEach(label -> missing.add("by " + label));
        SHOWN.matcher(expression.text()).results().map(shown -> shown.group(1)).filter(label -> !known.contains(label))
                .forEach(label -> missing.add("shown " + label + " of " + expression.query()));
    }

    private static Set<String> labels(Map<String, Set<String>> exported, String metric) {
        return exported.getOrDefault(metric, Set.of());
    }

    private static List<Expression> expressions() throws IOException {
        var all = new ArrayList<Expression>();
        for (var rule : Files.readString(FOLDER.resolve("rules.yaml")).split("- alert: ", -1)) {
            var parts = Pattern.compile("expr: (?:\\|\\n)?(.*?)\\n\\s+for:.*?summary: (.*?)\\n", Pattern.DOTALL).matcher(rule);
            if (parts.find()) {
                all.add(new Expression(parts.group(1), parts.group(2)));
            }
        }
        for (var panel : new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile()).get("panels")) {
            for (var target : panel.path("targets")) {
                all.add(new Expression(target.get("expr").asText(), target.get("legendFormat").asText()));
            }
        }
        assertTrue(all.size() > 30, all.size() + " expressions");
        return all;
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }

    /// A query, and what is written beside its answer.
    private record Expression(String query, String text) {
    }
}
