package org.jobgraph.intake.feed.workable;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.JsonRows;
import org.jobgraph.intake.feed.JsonRows.Folding;
import org.jobgraph.intake.feed.JsonShape;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.workable.WorkableJob.Place;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Makes one record of the several that a job with several places has: the first of them with the places of all. Only the
/// places are kept for it, not the texts.
final class WorkableFold {

    private static final String FOLDED = "folded";
    private static final String SHORTCODE = "shortcode";

    /// What the rows of a job say together.
    private record Job(Set<Place> locations, boolean telecommuting, int rows) {

        private Job with(WorkableJob row) {
            locations.addAll(row.places());
            return new Job(locations, telecommuting && Boolean.TRUE.equals(row.telecommuting()), rows + 1);
        }
    }

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private int later;

    private WorkableFold() {
    }

    /// The survey with its rows folded. Whether a total counts places or jobs is not said, so either is the whole board.
    static Survey survey(Document document, JsonShape shape, Survey plain) throws IOException {
        var fold = new WorkableFold();
        JsonRows.each(document, shape, fold::add);
        var rows = plain.rows() - fold.later;
        var announced = plain.announced() != null && plain.announced() == plain.rows()
                ? Integer.valueOf(rows)
                : plain.announced();
        return new Survey(rows, announced, fold.beside(plain.beside()));
    }

    /// Folds the records of the document that was surveyed.
    static Folding of(Survey survey) {
        var together = survey.beside().path(FOLDED);
        var seen = new HashSet<String>();
        return record -> {
            var code = shortcode(record);
            if (code != null && !seen.add(code)) {
                return null;
            }
            return code != null && together.path(code) instanceof ObjectNode all ? record.setAll(all) : record;
        };
    }

    private void add(ObjectNode record) {
        var code = shortcode(record);
        if (code == null) {
            return;
        }
        var before = jobs.get(code);
        later += before == null ? 0 : 1;
        var job = before == null ? new Job(new LinkedHashSet<>(), true, 0) : before;
        jobs.put(code, with(job, record));
    }

    /// A row that cannot be read adds no place; if it is the job's first, it will be refused.
    private static Job with(Job job, ObjectNode record) {
        try {
            return job.with(JsonRows.bind(record, WorkableJob.class));
        } catch (IOException e) {
            return new Job(job.locations(), false, job.rows() + 1);
        }
    }

    private JsonNode beside(JsonNode plain) {
        ObjectNode beside = plain.deepCopy();
        var folded = beside.putObject(FOLDED);
        jobs.forEach((code, job) -> {
            if (job.rows() > 1) {
                folded.putObject(code).put("telecommuting", job.telecommuting()).set("locations",
                        JsonRows.tree(job.locations()));
            }
        });
        return beside;
    }

    private static @Nullable String shortcode(ObjectNode record) {
        return Texts.orNull(record.path(SHORTCODE).asText(null));
    }
}
