package org.jobgraph.reference.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.staging.ImportTrial;
import org.jobgraph.reference.staging.SharedFiles;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Rejection;
import org.junit.jupiter.api.Test;

class PlaceImporterTest {

    private static final InputFile COUNTIES = ImportTrial.file("list1.csv", """
            Table with row headers in column A,,,,,,,,,,,
            CBSA Code,Metropolitan Division Code,CSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,\
            Metropolitan Division Title,CSA Title,County/County Equivalent,State Name,FIPS State Code,FIPS County Code,\
            Central/Outlying County
            35620,,408,"New York-Newark-Jersey City, NY-NJ",Metropolitan Statistical Area,,,Hudson County,New Jersey,34,17,\
            Central
            14860,,408,"Bridgeport-Stamford-Danbury, CT",Metropolitan Statistical Area,,,Greater Bridgeport Planning Region,\
            Connecticut,09,120,Central
            10140,,,"Aberdeen, WA",Micropolitan Statistical Area,,,Grays Harbor County,Oregon,53,027,Central
            "Source: File prepared by U.S. Census Bureau, based on OMB, July 2023 delineations",,,,,,,,,,,
            """);

    private static final InputFile PRINCIPAL = ImportTrial.file("list2.csv", """
            CBSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,Principal City Name,FIPS State Code,FIPS Place Code
            35620,"New York-Newark-Jersey City, NY-NJ",Metropolitan Statistical Area,New York,36,51000
            35620,"New York-Newark-Jersey City, NY-NJ",Metropolitan Statistical Area,Newark,34,51000
            14860,"Bridgeport-Stamford-Danbury, CT",Metropolitan Statistical Area,Stamford,09,73000
            """);

    private static final InputFile POPULATIONS = ImportTrial.file("cbsa-est.csv", """
            CBSA,NAME,ESTIMATESBASE2020,POPESTIMATE2022,POPESTIMATE2023,LSAD
            35620,"New York-Newark-Jersey City, NY-NJ",1,19557311,19498249,Metropolitan Statistical Area
            35620,"Hudson County, NJ",1,2,3,County or equivalent
            14860,"Bridgeport-Stamford-Danbury, CT",1,2,many,Metropolitan Statistical Area
            35620,"Somewhere",1,2,3,Sort of area
            """);

    private static String line(int id, String name, String code, String country, String admin1, String admin2,
            long population) {
        return String.join("\t", Integer.toString(id), name, name, "", "40.71427", "-74.00597", "P", code, country, "",
                admin1, admin2, "", "", Long.toString(population), "", "10", "America/New_York", "2023-03-05");
    }

    private static final String CITIES = String.join("\n", line(1, "New York City", "PPL", "US", "NY", "", 8_804_190),
            line(2, "Jersey City", "PPLA2", "US", "NJ", "017", 292_449), line(3, "Union", "PPL", "US", "NJ", "039", 500),
            line(4, "Union", "PPL", "US", "NJ", "017", 70_000), line(5, "Union", "PPL", "US", "NJ", "039", 400),
            line(6, "Stamford", "PPL", "US", "CT", "001", 135_000), line(7, "Chelsea", "PPLX", "US", "NY", "061", 40_000),
            line(8, "Union", "PPL", "PH", "07", "", 20_000), line(9, "Small", "PPL", "PH", "07", "", 14_999),
            line(10, "Bad", "PPL", "usa", "07", "", 14_999), "11\tShort\tline",
            line(12, "Odd", "PPL", "US", "NY", "", 5).replace("\tP\tPPL", "\tpopulated\tPPL")) + "\n";

    private static final InputFile GEONAMES = ImportTrial.file("cities.txt", CITIES);

    private final ImportTrial trial = new ImportTrial(
            (clock, remarks) -> new PlaceImporter(clock, remarks, PlaceImporter.WORLD_POPULATION));

    private List<String> cities() throws Exception {
        return trial.query("select geoname_id, slug, state, country, population, metro_code from city order by 1");
    }

    private static final List<String> PLACED = List.of("1|new-york-city|NY|US|8804190|35620",
            "2|jersey-city|NJ|US|292449|35620", "3|union-nj|NJ|US|500|null", "4|union|NJ|US|70000|35620",
            "5|union-nj-34039|NJ|US|400|null", "6|stamford|CT|US|135000|14860", "8|union-ph|07|PH|20000|null");

    @Test
    void geoNames_afterTheLists_placesCities() throws Exception {
        trial.run(COUNTIES);
        trial.run(PRINCIPAL);
        var report = trial.run(GEONAMES);
        assertEquals(PLACED, cities());
        assertEquals(new Changes(7, 0, 0), report.changes());
        assertEquals(List.of("cities.txt:10 country code \"usa\": expected two capital letters",
                "cities.txt:11: the line has 3 columns, expected 19",
                "cities.txt:12 feature class \"populated\": expected one of the letters AHLPRSTUV"),
                report.firstRejections().stream().map(Object::toString).toList());
        assertEquals(2, trial.remarks.skipped());
    }

    @Test
    void geoNames_beforeTheLists_placesCitiesAsWell() throws Exception {
        trial.run(GEONAMES);
        trial.run(PRINCIPAL);
        trial.run(COUNTIES);
        assertEquals(PLACED, cities());
    }

    @Test
    void geoNames_packed_isReadTheSame() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(CITIES.getBytes(StandardCharsets.UTF_8));
        }
        trial.run(new InputFile("cities.txt.gz", null, () -> new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals(7, cities().size());
    }

    @Test
    void cityThatIsThere_always_keepsItsNames() throws Exception {
        trial.execute("""
                insert into metro (code, name, kind) values ('35620', 'New York', 'METROPOLITAN');
                insert into city (geoname_id, slug, name, state, country, latitude, longitude, metro_code, aliases)
                values (1, 'big-apple', 'The City', 'NY', 'US', 1, 2, '35620', '{NYC}')""");
        trial.run(GEONAMES);
        assertEquals(List.of("1|big-apple|The City|{NYC}|40.71427|8804190|35620"), trial.query("""
                select id, slug, name, aliases, latitude, population, metro_code from city where geoname_id = 1"""));
    }

    @Test
    void lists_withBrokenRows_nameThemAndKeepTheRest() throws Exception {
        var counties = trial.run(COUNTIES);
        assertEquals("list1.csv:5 State Name \"Oregon\": the FIPS code 53 is that of Washington",
                counties.firstRejections().getFirst().toString());
        assertEquals(List.of("09|120|14860|CT", "34|017|35620|NJ"),
                trial.query("select state_fips, county_fips, metro_code, state from metro_county order by 1"));
        var populations = trial.run(POPULATIONS);
        assertEquals(new Changes(0, 1, 0), populations.changes());
        assertEquals(List.of("cbsa-est.csv:4 POPESTIMATE2023 \"many\": expected a number of persons",
                "cbsa-est.csv:5 LSAD \"Sort of area\": expected Metropolitan Statistical Area or"
                        + " Micropolitan Statistical Area"),
                populations.firstRejections().stream().map(Rejection::toString).toList());
        assertEquals(List.of("14860|METROPOLITAN|null|null", "35620|METROPOLITAN|19498249|2023"),
                trial.query("select code, kind, population, population_year from metro order by 1"));
        assertEquals(List.of("2023-07-01"), trial.query("select as_of from document where key = 'places:list1.csv'"));
    }

    @Test
    void files_twice_changeNothing() throws Exception {
        var files = List.of(COUNTIES, POPULATIONS, GEONAMES, PRINCIPAL);
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
    void county_droppedFromTheDelineation_leavesItsCitiesWithoutMetro() throws Exception {
        trial.run(GEONAMES);
        trial.run(COUNTIES);
        trial.execute("insert into metro_county values ('34', '039', '35620', 'NJ', 'Union County')");
        trial.run(GEONAMES);
        assertEquals(List.of("35620"), trial.query("select metro_code from city where geoname_id = 3"));
        var report = trial.run(COUNTIES);
        assertEquals(2, report.changes().updated());
        assertEquals(List.of("null"), trial.query("select metro_code from city where geoname_id = 3"));
    }

    @Test
    void otherFile_always_isRefusedWithWhatWasExpected() {
        var refused = assertThrows(RefusedFile.class, () -> trial.run(ImportTrial.file("x.csv", "a,b\n1,2\n")));
        var message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("FIPS County Code") && message.contains("19 columns"), message);
    }

    @Test
    void publishedFiles_twiceInAnyOrder_goInCompletely() throws Exception {
        var files = List.of("places/geonames_cities500.txt.gz", "places/list2_2023.xlsx", "places/list1_2023.xlsx",
                "places/cbsa-est2023-alldata.csv");
        var lines = List.of(199_568L, 1_294L, 1_915L, 2_806L);
        for (var i = 0; i < files.size(); i++) {
            var report = trial.run(SharedFiles.file(files.get(i)));
            assertEquals(0, report.rejected(), files.get(i));
            assertEquals(lines.get(i), report.read() + trial.remarks.skipped(), files.get(i));
            assertEquals(report.read(), sum(report.changes()), files.get(i));
        }
        assertEquals(List.of("43004"), trial.query("select count(*) from city"));
        assertEquals(List.of("1915|925|1294"), trial.query("""
                select (select count(*) from metro_county), (select count(*) from metro where population is not null),
                    (select count(*) from principal_city)"""));
        assertEquals(List.of("new-york-city|35620", "stamford|14860"),
                trial.query("select slug, metro_code from city where geoname_id in (5128581, 4843564) order by 1"));
        for (var file : files) {
            assertTrue(trial.run(SharedFiles.file(file)).summary().endsWith("nothing changed"), file);
        }
    }

    private static long sum(Changes changes) {
        return changes.inserted() + changes.updated() + changes.unchanged();
    }
}
