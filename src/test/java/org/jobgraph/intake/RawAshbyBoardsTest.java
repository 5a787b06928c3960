package org.jobgraph.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.fetch.Asking;
import org.jobgraph.intake.fetch.FetchSettings;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.fetch.Offers;
import org.jobgraph.intake.fetch.Web;
import org.jobgraph.intake.store.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All boards of a recording of Ashby's API, when it lies beside the project.
class RawAshbyBoardsTest {

    private static final String ARCHIVE = "jobs/ashby_boards_raw_2025-10-28.tar.gz";
    private static final int BLOCK = 512;

    @Test
    void everyPosting_of436Boards_isStoredOrRejectedAndNoneChangesWhenReadAgain(@TempDir Path folder) throws Exception {
        unpack(sharedData().resolve(ARCHIVE), folder);
        var boards = new Offers(null, null, new AshbyFeed()::boardOf,
                Asking.once(new Web(FetchSettings.DEFAULT, Clock.systemUTC()), false)).of(List.of(folder.toString()))
                .toArray(Offer[]::new);
        assertEquals(436, boards.length);
        var database = new Database();

        var first = database.run(Database.MONDAY, Format.ASHBY, boards);
        assertEquals(new Counts(9193, 9184, 9, 9184, 0, 0), first.counts());
        assertEquals(Map.of(Reason.REPEATED_ID, 9), first.reasons());
        assertEquals(List.of("9184|9184|9184"), database.rows("""
                select count(*), count(distinct external_id), (select count(*) from posting_payload) from job_posting"""));

        var second = database.run(Database.TUESDAY, Format.ASHBY, boards);
        assertEquals(new Counts(9193, 9184, 9, 0, 0, 9184), second.counts());
    }

    private static Path sharedData() {
        var given = System.getProperty("jobgraph.shared-data");
        if (given != null) {
            return Path.of(given);
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var shared = folder.resolve("shared/data");
            if (Files.exists(shared.resolve(ARCHIVE))) {
                return shared;
            }
        }
        return abort("no shared/data beside the project");
    }

    /// A tar archive is blocks of 512 bytes: a header with the name at 0 and the size at 124, in octal, then the content.
    private static void unpack(Path archive, Path folder) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            var header = new byte[BLOCK];
            for (in.readFully(header); header[0] != 0; in.readFully(header)) {
                var name = Path.of(text(header, 0, 100)).getFileName().toString();
                var size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                var content = in.readNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                if (name.endsWith(".json")) {
                    Files.write(folder.resolve(name), content);
                }
            }
        }
    }

    private static String text(byte[] header, int from, int length) {
        var text = new String(header, from, length, StandardCharsets.US_ASCII);
        var end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
