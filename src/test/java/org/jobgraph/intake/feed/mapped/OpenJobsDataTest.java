package org.jobgraph.intake.feed.mapped;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Reading;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.reference.SharedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.json.JsonMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// Every row of a collection of real postings, read by nothing but its mapping, when it lies beside the project.
class OpenJobsDataTest {

    private static final String FOLDER = "jobs/open_jobs_data_MIT/";

    @ParameterizedTest
    @CsvSource({"2026-08-03_1220Z,15919,17,2", "2026-08-04_0501Z,15914,18,4", "2026-08-04_0825Z,15918,14,0"})
    void snapshot_hasAsManyPostings_asAPlainCountOfKeys(String snapshot, int rows, int repeated, int refused)
            throws Exception {
        var bytes = unzipped("jobs_" + snapshot + ".csv.gz");
        var read = read(MappedFeed.csv(mapping("open-jobs-data")), bytes);
        assertEquals(keys(bytes), read.postings.keySet());
        assertEquals(List.of(repeated, refused), List.of(read.repeated, read.refused()));
        assertEquals(rows, read.postings.size() + repeated + refused);
    }

    /// Repeats are the same posting: one row for each of its places, or a row that came twice.
    @ParameterizedTest
    @ValueSource(strings = {"2026-08-03_1220Z", "2026-08-04_0501Z", "2026-08-04_0825Z"})
    void repeats_withinASnapshot_differInNothingButTheirPlaces(String snapshot) throws Exception {
        var read = read(MappedFeed.csv(mapping("open-jobs-data")), unzipped("jobs_" + snapshot + ".csv.gz"));
        assertEquals(List.of(), read.different);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void delta_isReadToItsLastRow(int day) throws Exception {
        var bytes = unzipped("new-jobs_2026-08-%02d.json.gz".formatted(day));
        var read = read(MappedFeed.json(mapping("open-jobs-data-new")), bytes);
        assertEquals(new JsonMapper().readTree(bytes).size(), read.postings.size() + read.repeated + read.refused());
    }

    @Test
    void posting_inASnapshotAndInADelta_isTheSame() throws Exception {
        var snapshot = read(MappedFeed.csv(mapping("open-jobs-data")), unzipped("jobs_2026-08-04_0825Z.csv.gz"));
        var delta = read(MappedFeed.json(mapping("open-jobs-data-new")), unzipped("new-jobs_2026-08-10.json.gz"));
        var common = delta.addresses();
        common.keySet().retainAll(snapshot.postings.keySet());
        assertEquals(16, common.size());
        assertTrue(snapshot.addresses().entrySet().containsAll(common.entrySet()));
    }

    private static Mapping mapping(String name) throws UnusableMapping {
        return Mapping.of(Path.of("src/docs/mappings", name + ".json"));
    }

    private static byte[] unzipped(String name) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(SharedFile.of(FOLDER + name)))) {
            return in.readAllBytes();
        }
    }

    private static String key(Published posting) {
        return posting.board() + "|" + posting.externalId();
    }

    /// Counted with nothing of ours: company, platform and id of all rows that have an id and a title.
    private static Set<String> keys(byte[] csv) throws IOException {
        var keys = new HashSet<String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                if (!row.getField("jobId").isBlank() && !row.getField("title").isBlank()) {
                    keys.add(row.getField("company").strip() + "|" + row.getField("platform").strip() + ":"
                            + row.getField("jobId").strip());
                }
            }
        }
        return keys;
    }

    private static Read read(Feed feed, byte[] bytes) throws Exception {
        var read = new Read();
        for (var row : new Reading(feed, "board").rows(Reading.document("jobs", "board", bytes))) {
            read.add(row);
        }
        return read;
    }

    /// What became of the rows, as the store takes them: the first of a key goes in.
    private static final class Read {

        private final Map<String, Published> postings = new HashMap<>();
        private final Map<Reason, Integer> reasons = new HashMap<>();
        private final List<String> different = new ArrayList<>();
        private int repeated;

        void add(Row row) {
            switch (row) {
                case Row.Refused refused -> reasons.merge(refused.reason(), 1, Integer::sum);
                case Row.Posting posting -> add(posting.published());
            }
        }

        private void add(Published posting) {
            var first = postings.putIfAbsent(key(posting), posting);
            if (first != null) {
                repeated++;
                if (!first.title().equals(posting.title()) || !first.url().equals(posting.url())) {
                    different.add(key(posting));
                }
            }
        }

        Map<String, String> addresses() {
            var addresses = new HashMap<String, String>();
            postings.forEach((key, posting) -> addresses.put(key, posting.url()));
            return addresses;
        }

        int refused() {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
