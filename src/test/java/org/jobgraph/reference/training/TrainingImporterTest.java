package org.jobgraph.reference.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.staging.ImportTrial;
import org.jobgraph.reference.staging.SharedFiles;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainingImporterTest {

    private static final String HEADER = "slug,provider,provider_name,provider_city,name,kind,description,duration,"
            + "hours_min,hours_max,formats,schedules,curriculum,skills,prerequisites,mentoring_sessions,"
            + "free_retake_months,certificate_of_completion,awards,roles,cost,currency,cip,url\n";

    private static final String FULL_STACK = "full-stack,noble,Noble School,new-york-city,Full-Stack Web Development,"
            + "CERTIFICATE,Both ends.,2 weeks,70,72.5,IN_PERSON|LIVE_ONLINE,WEEKENDS,HTML|Node.js,JavaScript,Basics,10,12,"
            + "true,Best Bootcamp;Magazine;2024|Gold;Jury;,back-end-developer,3500.50,USD,11.0201,https://noble.example/\n";

    private static final String BARE = ",noble,Noble School,,Advanced HTML & CSS,,,,,,,,,,,,,,,,,,,\n";

    private static final InputFile CIP = ImportTrial.file("soc-cip.csv", """
            SOC2018Code,SOC2018Title,CIP2020Code,CIP2020Title
            15-1254,Web Developers,11.0801,Web Page Design.
            15-1252,Software Developers,11.0201,Computer Programming.
            15-1252,Software Developers,cip,Computer Programming.
            """);

    private final ImportTrial trial = new ImportTrial(TrainingImporter::new);

    @BeforeEach
    void citiesAndRoles() throws SQLException {
        trial.execute("""
                insert into city (geoname_id, slug, name, state, country, latitude, longitude) values
                    (1, 'new-york-city', 'New York City', 'NY', 'US', 40, -74), (2, 'newark', 'Newark', 'NJ', 'US', 40, -74);
                insert into source (slug, name, kind, licence) values ('editors', 'Editors', 'PUBLICATION', 'none');
                insert into document (key, source_slug, title) values ('roles', 'editors', 'Roles');
                insert into role (slug, ordinal, title, description, duties, document_id)
                select slug, ordinal, slug, '', '{}', (select id from document)
                from (values ('back-end-developer', 1), ('web-developer', 2)) as r (slug, ordinal);
                insert into role_occupation (role_slug, ordinal, occupation_code, confidence, document_id) values
                    ('back-end-developer', 1, '15-1252', 0.9, 1), ('back-end-developer', 2, '15-1254', 0.5, 1),
                    ('web-developer', 1, '15-1254', 0.9, 1)""");
    }

    private static InputFile own(String... rows) {
        return ImportTrial.file("programs.csv", HEADER + String.join("", rows));
    }

    @Test
    void documentedExample_always_goesInWhole() throws Exception {
        var document = Files.readString(Path.of("src/docs/training-csv.md"));
        for (var column : OwnColumns.ALL) {
            assertTrue(document.contains("\n| `" + column.name() + "` |"), column.name());
        }
        var example = document.substring(document.indexOf("```csv\n") + 7, document.lastIndexOf("```"));
        var report = trial.run(ImportTrial.file("example.csv", example));
        assertEquals(List.of(), report.firstRejections());
        assertEquals(new Changes(2, 0, 0), report.changes());
    }

    @Test
    void hoursOrAddress_thatCannotBe_areRefused() throws Exception {
        var hours = FULL_STACK.replace(",70,72.5,", ",70,69.5,");
        var address = FULL_STACK.replace("https://noble.example/", "javascript:alert(1)");
        assertEquals(List.of("programs.csv:2 hours_max \"69.5\": must not be below hours_min, 70",
                "programs.csv:3 url \"javascript:alert(1)\": expected an http or https address"),
                trial.run(own(hours, address)).firstRejections().stream().map(Rejection::toString).toList());
    }

    @Test
    void ownCsv_everyColumn_comesBack() throws Exception {
        assertEquals(new Changes(2, 0, 0), trial.run(own(FULL_STACK, BARE)).changes());
        assertEquals(List.of("full-stack|Full-Stack Web Development|CERTIFICATE|Both ends.|2 weeks|70|72.5"
                + "|{IN_PERSON,LIVE_ONLINE}|{WEEKENDS}|{HTML,Node.js}|{JavaScript}|Basics|10|12|t|3500.50|USD|11.0201"
                + "|https://noble.example/",
                "noble-advanced-html-css|Advanced HTML & CSS|UNKNOWN|null|null|null|null|{}|{}|{}|{}|null|null|null|null"
                        + "|null|null|null|null"),
                trial.query("""
                        select slug, name, kind, description, duration_text, hours_min, hours_max, formats, schedules,
                            curriculum, skills, prerequisites, mentoring_sessions, free_retake_months,
                            certificate_of_completion, cost, currency, cip_code, url from training_program order by 1"""));
        assertEquals(List.of("noble|Noble School|new-york-city"), trial.query("select slug, name, city_slug from provider"));
        assertEquals(List.of("Best Bootcamp|Magazine|2024", "Gold|Jury|null"),
                trial.query("select name, awarded_by, year from training_award order by 1"));
        assertEquals(List.of("full-stack|back-end-developer|PUBLISHED"),
                trial.query("select program_slug, role_slug, origin from training_program_role"));
    }

    @Test
    void ownCsv_brokenRows_areNamedAndTheRestGoesIn() throws Exception {
        var report = trial.run(own(FULL_STACK.replace("new-york-city", "atlantis"), BARE,
                FULL_STACK.replace("back-end-developer", "wizard"), FULL_STACK.replace(",USD,", ",,"),
                BARE.replace("Noble School", "Other"), BARE.replace("Advanced HTML & CSS", ""),
                FULL_STACK.replace(",70,", ",many,")));
        assertEquals(List.of("programs.csv:2 provider_city \"atlantis\": no city has this slug",
                "programs.csv:4 roles \"wizard\": no role has this slug",
                "programs.csv:5 currency \"\": expected three capital letters (ISO 4217) beside a cost",
                "programs.csv:6 provider_name \"Other\": line 3 calls this provider Noble School",
                "programs.csv:7 name \"\": must not be blank",
                "programs.csv:8 hours_min \"many\": expected a number, not negative, without thousands commas"),
                report.firstRejections().stream().map(Object::toString).toList());
        assertEquals(1, report.changes().inserted());
    }

    @Test
    void ownCsv_awardAndRoleTakenBack_areGone() throws Exception {
        trial.run(own(FULL_STACK));
        var report = trial
                .run(own(FULL_STACK.replace("|Gold;Jury;", "").replace("back-end-developer", "")));
        assertEquals(new Changes(0, 1, 0), report.changes());
        assertEquals(List.of("Best Bootcamp"), trial.query("select name from training_award"));
        assertEquals(List.of(), trial.query("select role_slug from training_program_role"));
    }

    @Test
    void roles_offTheSurestOccupation_areInferredInEitherOrder() throws Exception {
        trial.run(own(FULL_STACK.replace("back-end-developer", "")));
        trial.run(CIP);
        assertEquals(List.of("full-stack|back-end-developer|INFERRED"),
                trial.query("select program_slug, role_slug, origin from training_program_role"));
        trial.run(own(FULL_STACK.replace("back-end-developer", "").replace("11.0201", "11.0801")));
        assertEquals(List.of("web-developer|INFERRED"), trial.query("select role_slug, origin from training_program_role"));
        trial.run(own(FULL_STACK.replace("back-end-developer", "web-developer").replace("11.0201", "11.0801")));
        assertEquals(List.of("web-developer|PUBLISHED"), trial.query("select role_slug, origin from training_program_role"));
    }

    private static final String NJ_HEADER = "providerid,officialname,cipcode,tuition,fees,booksmaterialscost,"
            + "suppliestoolscost,othercosts,totalcost,prerequisites,degreeawardedname,leadtolicense,description,"
            + "totalclockhours,calendarlengthid,programid,name,city,state,website,providerstatusname,distancelearning,"
            + "eveningcourses,_migration\n";

    private static final InputFile NEW_JERSEY = ImportTrial.file("etpl.csv", NJ_HEADER
            + "49,\"\"\"Web, Design\"\"\",110801,1000,50,0,0,0,1050,0,Certificate of Completion,f,"
            + "\"\"\"Call Ann 609-555-0100 or ann@school.example.\"\"\",1200,7,4608,\"\"\"School, Inc.\"\"\",Newark,NJ,"
            + "www.School.example,Approved,1,1,2021-03-29\n"
            + "49,Aquaculture,30104,0,0,0,0,0,0,None,,t,,0,,4609,\"\"\"School, Inc.\"\"\",Newark,NJ,,Approved,1,1,2021-04-06\n"
            + "50,Apprenticeship,110801,1000,0,0,0,0,0,,Associate's Degree,f,,10,5,4610,Union,Atlantis,NJ,,Approved,1,1,\n"
            + "51,Nobody's,110801,1,0,0,0,0,1,,,f,,10,5,4611,,,,,,,,\n");

    @Test
    void newJersey_rows_areQuotedAndZerosAreUnknown() throws Exception {
        var report = trial.run(NEW_JERSEY);
        assertEquals(new Changes(3, 0, 0), report.changes());
        assertEquals(List.of("etpl.csv:5 name \"\": the list names no provider for provider id 51"),
                report.firstRejections().stream().map(Object::toString).toList());
        assertEquals(List.of(
                "apprenticeship-nj-4610|union|4610|DEGREE|null|4-11 weeks|10|null|null|1000|USD|11.0801",
                "aquaculture-nj-4609|school-inc|4609|LICENCE|null|null|null|null|null|null|null|03.0104",
                "web-design-nj-4608|school-inc|4608|CERTIFICATE|Call Ann [contact left out] or [contact left out]."
                        + "|6-12 months|1200|t|1050|1000|USD|11.0801"),
                trial.query("""
                        select slug, provider_slug, external_id, kind, description, duration_text, hours_min,
                            certificate_of_completion, cost, tuition, currency, cip_code
                        from training_program order by 1"""));
        assertEquals(List.of("school-inc|49|School, Inc.|http://www.school.example|Newark|NJ|newark",
                "union|50|Union|null|Atlantis|NJ|null"),
                trial.query("select slug, external_id, name, homepage, city_name, state, city_slug from provider order by 1"));
        assertEquals(List.of("{}|{}"), trial.query("select distinct formats, schedules from training_program"));
        assertEquals(List.of("2021-04-06"), trial.query("select as_of from document where key = 'training:etpl.csv'"));
    }

    @Test
    void newJersey_programRenamed_keepsItsSlug() throws Exception {
        trial.run(NEW_JERSEY);
        trial.execute("update training_program set name = 'Old', slug = 'old-name' where external_id = '4608'");
        assertEquals(1, trial.run(NEW_JERSEY).changes().updated());
        assertEquals(List.of("old-name|Web, Design"),
                trial.query("select slug, name from training_program where external_id = '4608'"));
    }

    @Test
    void files_twice_changeNothing() throws Exception {
        var files = List.of(own(FULL_STACK, BARE), NEW_JERSEY, CIP);
        for (var file : files) {
            trial.run(file);
        }
        var version = trial.version();
        for (var file : files) {
            assertTrue(trial.run(file).summary().endsWith("nothing changed"), file.name());
        }
        assertEquals(version, trial.version());
    }

    @Test
    void otherFile_always_isRefusedWithWhatWasExpected() {
        var refused = assertThrows(RefusedFile.class, () -> trial.run(ImportTrial.file("x.csv", "a,b\n1,2\n")));
        assertTrue(String.valueOf(refused.getMessage()).contains("provider_name"), refused::getMessage);
    }

    @Test
    void publishedFiles_twice_goInCompletely() throws Exception {
        var etpl = SharedFiles.file("training/nj_etpl_2021_programs_no_contacts_DERIVED.csv");
        var cip = SharedFiles.file("training/soc2018_cip2020_crosswalk.csv");
        assertEquals(new Changes(6093, 0, 0), trial.run(cip).changes());
        var report = trial.run(etpl);
        assertEquals(994, report.read());
        assertEquals(139, report.rejected());
        assertEquals(new Changes(855, 0, 0), report.changes());
        assertEquals(List.of("t"), trial.query("select count(*) > 20 from training_program_role"));
        assertTrue(trial.run(etpl).summary().endsWith("nothing changed"));
        assertTrue(trial.run(cip).summary().endsWith("nothing changed"));
    }
}
