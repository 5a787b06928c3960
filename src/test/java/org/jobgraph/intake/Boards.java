package org.jobgraph.intake;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Boards in Ashby's format, of invented postings.
public final class Boards {

    private Boards() {
    }

    /// A board with so many postings.
    public static String of(int jobs) {
        return "{\"jobs\": [%s]}".formatted(IntStream.range(0, jobs).mapToObj(Boards::job).collect(Collectors.joining(",")));
    }

    static String job(int id) {
        return """
                {"id": "%1$d", "title": "Tester %1$d", "jobUrl": "https://jobs.example/%1$d", "isListed": true,
                "descriptionHtml": "Text", "publishedAt": "2026-11-01T00:00:00Z"}""".formatted(id);
    }
}
