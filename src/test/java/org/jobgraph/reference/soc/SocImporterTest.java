package org.jobgraph.reference.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.staging.ImportTrial;
import org.jobgraph.reference.staging.SharedFiles;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocImporterTest {

    private static final String DEFINITIONS = """
            SOCGroup,SOCCode,SOCTitle,SOCDefinition
            Major,15-0000,Computer and Mathematical Occupations,
            Minor,15-1200,Computer Occupations,
            Broad,15-1250,Software and Web Developers,
            Detailed,15-1254,Web Developers,"Develop sites."
            """;

    private static final String CROSSWALK = """
            SOCCode2010,SOCTitle2010,SOCCode2018,SOCTitle2018
            15-1134,Web Developers (#),15-1254,Web Developers
            15-1134,Web Developers (#),15-1255,Web and Digital Interface Designers (##)
            15-11x4,Nobody,15-1255,Nobody
            """;

    private static final String HYBRID = """
            OES2019EstimatesCode,OES2019EstimatesTitle,SOCCode2018,SOCTitle2018,OES2018EstimatesCode,\
            OES2018EstimatesTitle,SOCCode2010,SOCTitle2010,NOTES
            15-1257,Web Developers and Digital Interface Designers    ,15-1254,Web Developers,15-1134,Web Developers,\
            15-1134, Web Developers,Hybrid
            15-1257,Web Developers and Digital Interface Designers,15-1255,Designers,15-1134,Web Developers,15-1134,\
             Web Developers,Hybrid
            """;

    private static final String STRUCTURE = """
            2018 Standard Occupational Classification System
            Major Group,Minor Group,Broad Group,Detailed Occupation,
            15-0000,,,,Computer and Mathematical Occupations
            ,15-1200,,,Computer Occupations
            ,,15-1250,,Software and Web Developers
            ,,,15-1254,Web Developers
            """;

    private final ImportTrial trial = new ImportTrial(SocImporter::new);

    @Test
    void definitions_first_areOccupationsWithLevelsAndTheTotal() throws Exception {
        var report = trial.run(ImportTrial.file("definitions.csv", DEFINITIONS));
        assertEquals(new Changes(4, 0, 0), report.changes());
        assertEquals(
                List.of("00-0000|TOTAL|All Occupations|null", "15-0000|MAJOR|Computer and Mathematical Occupations|null",
                        "15-1200|MINOR|Computer Occupations|null", "15-1250|BROAD|Software and Web Developers|null",
                        "15-1254|DETAILED|Web Developers|Develop sites."),
                trial.query("select code, level, title, definition from occupation order by code"));
    }

    @Test
    void structure_afterDefinitions_changesNothing() throws Exception {
        trial.run(ImportTrial.file("definitions.csv", DEFINITIONS));
        var version = trial.version();
        var report = trial.run(ImportTrial.file("structure.csv", STRUCTURE));
        assertEquals(new Changes(0, 0, 4), report.changes());
        assertEquals(version, trial.version());
    }

    @Test
    void crosswalk_withMarksAndABrokenRow_losesTheMarksAndThatRow() throws Exception {
        var report = trial.run(ImportTrial.file("crosswalk.csv", CROSSWALK));
        assertEquals(new Changes(2, 0, 0), report.changes());
        assertEquals("crosswalk.csv:4 2010 SOC Code \"15-11x4\": expected a code like 15-1254",
                report.firstRejections().getFirst().toString());
        assertEquals(List.of("15-1134|Web Developers|DETAILED"),
                trial.query("select code, title, level from occupation where taxonomy = 'SOC_2010'"));
        assertTrue(trial.remarks.lines().contains(
                "crosswalk.csv: 2 titles carry a footnote mark such as (#), which is taken off"), trial.remarks::toString);
    }

    @Test
    void hybridCrosswalk_first_isOes2019AndSoc2010() throws Exception {
        trial.run(ImportTrial.file("hybrid.csv", HYBRID));
        assertEquals(List.of("OES_2019|15-1257|15-1254", "OES_2019|15-1257|15-1255", "SOC_2010|15-1134|15-1254",
                "SOC_2010|15-1134|15-1255"),
                trial.query("select from_taxonomy, from_code, to_code from occupation_crosswalk order by 1, 2, 3"));
        assertEquals(List.of("OES_2019|15-1257|Web Developers and Digital Interface Designers",
                "SOC_2010|15-1134|Web Developers"), trial.query("select taxonomy, code, title from occupation order by 1"));
    }

    @Test
    void files_twice_changeNothing() throws Exception {
        for (var text : List.of(DEFINITIONS, CROSSWALK, HYBRID)) {
            trial.run(ImportTrial.file("soc.csv", text));
        }
        var version = trial.version();
        for (var text : List.of(DEFINITIONS, CROSSWALK, HYBRID)) {
            assertTrue(trial.run(ImportTrial.file("soc.csv", text)).summary().endsWith("nothing changed"), text);
        }
        assertEquals(version, trial.version());
    }

    @Test
    void otherFile_always_isRefusedWithWhatWasExpected() {
        var refused = assertThrows(RefusedFile.class, () -> trial.run(ImportTrial.file("x.csv", "a,b\n1,2\n")));
        assertTrue(String.valueOf(refused.getMessage()).contains("SOC Code"), refused::getMessage);
    }

    @Test
    void folder_always_isRefusedWithItsNameOnce(@TempDir Path folder) {
        var refused = assertThrows(RefusedFile.class, () -> trial.run(InputFile.of(folder)));
        assertEquals(folder.getFileName() + ": expected a file, found a folder; wanted is one of OES 2019 hybrid crosswalk,"
                + " SOC 2010 to 2018 crosswalk, SOC 2018 definitions, SOC 2018 structure", refused.getMessage());
    }

    @Test
    void fileOfNoTable_always_isRefusedWithOneReasonForAllKinds() {
        var refused = assertThrows(RefusedFile.class, () -> trial.run(ImportTrial.file("x.csv", "")));
        assertEquals("x.csv: expected delimited text, as its name says, found an empty file; wanted is one of OES 2019 hybrid"
                + " crosswalk, SOC 2010 to 2018 crosswalk, SOC 2018 definitions, SOC 2018 structure", refused.getMessage());
    }

    @Test
    void publishedFiles_twice_goInCompletely() throws Exception {
        for (var file : List.of("soc/soc2018_definitions.csv", "soc/soc2010_to_2018_crosswalk.csv",
                "oews/oes2019_hybrid_crosswalk.csv")) {
            var report = trial.run(SharedFiles.file(file));
            assertEquals(0, report.rejected(), file);
            assertEquals(report.read(), report.changes().inserted() + report.changes().unchanged(), file);
            assertTrue(report.changes().any(), file);
            assertTrue(trial.run(SharedFiles.file(file)).summary().endsWith("nothing changed"), file);
        }
        assertEquals(List.of("OES_2019|790", "SOC_2010|840", "SOC_2018|1448"),
                trial.query("select taxonomy, count(*) from occupation group by 1 order by 1"));
        assertEquals(List.of("OES_2019|848", "SOC_2010|900"),
                trial.query("select from_taxonomy, count(*) from occupation_crosswalk group by 1 order by 1"));
    }
}
