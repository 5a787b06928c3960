package org.jobgraph.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import io.restassured.RestAssured;

/// What `/q/metrics` says, as Prometheus reads it.
public record Scrape(String text, List<Series> all) {

    static final String REQUESTS = "jobgraph_graphql_request_duration_seconds_count";

    private static final Pattern LINE = Pattern.compile("^([a-zA-Z_:]\\w*)(?:\\{(.*)})? (\\S+)$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// One line.
    public record Series(String name, Map<String, String> labels, double value) {
    }

    public static Scrape now() {
        var answer = RestAssured.get("/q/metrics");
        assertEquals(200, answer.statusCode());
        return of(answer.asString());
    }

    /// As soon as the request is counted that was just answered: that comes after the answer.
    static Scrape after(double requests) {
        var scrape = now();
        for (var tries = 0; tries < 100 && scrape.sum(REQUESTS) < requests; tries++) {
            LockSupport.parkNanos(20_000_000);
            scrape = now();
        }
        return scrape;
    }

    static Scrape of(String text) {
        var all = new ArrayList<Series>();
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new AssertionError("no line of metrics: " + line);
            }
            var labels = new HashMap<String, String>();
            LABEL.matcher(parts.group(2) == null ? "" : parts.group(2)).results()
                    .forEach(label -> labels.put(label.group(1), label.group(2)));
            all.add(new Series(parts.group(1), labels, Double.parseDouble(parts.group(3))));
        });
        return new Scrape(text, all);
    }

    /// The sum of the series of a name whose labels have these values; 0 when there is none.
    double sum(String name, String... labels) {
        return all.stream().filter(series -> series.name().equals(name) && has(series, labels)).mapToDouble(Series::value)
                .sum();
    }

    private static boolean has(Series series, String... labels) {
        for (var i = 0; i < labels.length; i += 2) {
            if (!labels[i + 1].equals(series.labels().get(labels[i]))) {
                return false;
            }
        }
        return true;
    }
}
