package org.jobgraph.reference.onet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.staging.ImportTrial;
import org.jobgraph.reference.staging.SharedFiles;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnetImporterTest {

    private final ImportTrial trial = new ImportTrial(OnetImporter::new);

    @TempDir
    Path folder;

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines).replace("|", "\t") + "\n");
    }

    private ImportReport run() throws Exception {
        return trial.run(InputFile.of(folder));
    }

    private void writeRelease() throws IOException {
        write("Read Me.txt", "O*NET 29.2 Database", "February 2025 Release");
        write("occupation_list.txt", "O*NET-SOC Code|Title|Description", "15-1254.00|Web Developers|Make sites.");
        write("Job Zones.txt", "O*NET-SOC Code|Job Zone|Date|Domain Source", "15-1254.00|3|08/2023|Analyst");
        write("Alternate Titles.txt", "O*NET-SOC Code|Alternate Title|Short Title|Source(s)",
                "15-1254.00|Web Architect|n/a|08", "15-1254.00|Chief Web Officer (CWO)|CWO|02",
                "15-1254.00|Chief Web Officer (CWO)|n/a|04");
        write("Sample of Reported Titles.txt", "O*NET-SOC Code|Reported Job Title|Shown in My Next Move",
                "15-1254.00|Webmaster|Y");
        write("software.txt", "O*NET-SOC Code|Workplace Example|Commodity Code|Commodity Title|Hot Technology|In Demand",
                "15-1254.00|PHP|43232408|Web platform development software|Y|N");
        write("Related Occupations.txt", "O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index",
                "15-1254.00|15-1255.00|Primary-Short|1");
    }

    @Test
    void release_first_goesInWholly() throws Exception {
        writeRelease();
        assertEquals(new Changes(6, 1, 0), run().changes());
        assertEquals(List.of("15-1254.00|15-1254|Web Developers|3|O*NET 29.2 Database|2025-02-01"), trial.query("""
                select o.code, occupation_code, o.title, job_zone, d.title, as_of
                from onet_occupation o join document d on d.id = document_id"""));
        assertEquals(
                List.of("ALTERNATE|Chief Web Officer (CWO)|CWO", "ALTERNATE|Chief Web Officer (CWO)|null",
                        "ALTERNATE|Web Architect|null", "REPORTED|Webmaster|null"),
                trial.query("select kind, title, short_title from onet_title order by 1, 2, 3"));
        assertEquals(List.of("PHP|t|f"), trial.query("select name, hot, in_demand from technology_skill"));
        assertTrue(trial.remarks.lines().contains("Related Occupations.txt: not read, it is no file that this import uses"),
                trial.remarks.lines()::toString);
    }

    @Test
    void release_twice_changesNothing() throws Exception {
        writeRelease();
        run();
        var version = trial.version();
        assertEquals(new Changes(0, 0, 7), run().changes());
        assertEquals(version, trial.version());
    }

    @Test
    void title_goneInANewerRelease_isRemoved() throws Exception {
        writeRelease();
        run();
        write("Alternate Titles.txt", "O*NET-SOC Code|Alternate Title|Short Title|Source(s)",
                "15-1254.00|Web Architect|n/a|08");
        assertTrue(run().changes().any());
        assertEquals(List.of("Web Architect"), trial.query("select title from onet_title where kind = 'ALTERNATE'"));
    }

    @Test
    void brokenRows_always_areNamedAndTheRestGoesIn() throws Exception {
        writeRelease();
        write("software.txt", "O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand",
                "15-1254.00|PHP|43232408|Web platform development software|Y|N", "15-1254.00|Perl|1|Languages|maybe|N",
                "99-9999.00|Perl|1|Languages|Y|N");
        var report = run();
        assertEquals(
                List.of("software.txt:3 Hot Technology \"maybe\": expected Y or N",
                        "software.txt:4 O*NET-SOC Code \"99-9999.00\": no such occupation in Occupation Data"),
                report.firstRejections().stream().map(Object::toString).toList());
        assertEquals(List.of("PHP"), trial.query("select name from technology_skill"));
    }

    @Test
    void folderWithoutAnyOfItsFiles_always_isRefused() throws Exception {
        write("notes.txt", "nothing|here");
        var refused = assertThrows(RefusedFile.class, this::run);
        assertTrue(String.valueOf(refused.getMessage()).contains("Occupation Data"), refused::getMessage);
    }

    @Test
    void publishedRelease_twice_goesInCompletely() throws Exception {
        var release = SharedFiles.file("onet_29_2");
        var report = trial.run(release);
        assertEquals(1016 + 56_560 + 7_796 + 32_627 + 923, report.read());
        assertEquals(0, report.rejected());
        assertEquals(new Changes(1016 + 56_560 + 7_796 + 32_627, 923, 0), report.changes());
        assertEquals(List.of("ALTERNATE|56560", "REPORTED|7796"),
                trial.query("select kind, count(*) from onet_title group by 1 order by 1"));
        assertEquals(List.of("32627"), trial.query("select count(*) from technology_skill"));
        assertTrue(trial.run(release).summary().endsWith("nothing changed"));
    }
}
