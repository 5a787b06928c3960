package org.jobgraph.reference.projections;

import static org.jobgraph.reference.Imports.CLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportReport;
import org.jobgraph.reference.Imports;
import org.jobgraph.reference.SharedFile;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Rejection;
import org.jobgraph.reference.table.XlsxSample;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

    private static final String ALL = """
            select occupation_code, occupation_title, type, from_year, to_year, employment_from, employment_to,
                distribution_from, distribution_to, employment_change, change_percent, self_employed_percent, annual_openings,
                median_wage, median_wage_marker, median_wage_top_code, education, work_experience, training
            from projection order by occupation_code""";

    private static final Object[] HEADER = {"2024 National Employment Matrix title", "2024 National Employment Matrix code",
            "Occupation type", "Employment, 2024", "Employment, 2034", "Employment distribution, percent, 2024",
            "Employment distribution, percent, 2034", "Employment change, numeric, 2024–34",
            "Employment change, percent, 2024–34", "Percent self employed, 2024",
            "Occupational openings, 2024–34 annual average", "Median annual wage, dollars, 2024[1]",
            "Typical education needed for entry", "Work experience in a related occupation",
            "Typical on-the-job training needed to attain competency in the occupation", "Related content"};

    private final DataSource database = MigratedDatabase.copy();

    @Test
    void workbook_ofTheOfficialShape_givesPersonsAndTypedWages() throws Exception {
        var workbook = new XlsxSample().sheet("Table 1.1", "Something else").sheet("Table 1.2", "Table 1.2 (invented)")
                .row(HEADER)
                .row("  Inventors", "15-0000", "Summary", 16.5, 17.25, 1, 1.1, 0.75, 4.5, 3, 1.2, "—", "—", "—", "—", "—")
                .row("    Chief inventors", "15-1252", "Line item", 309.399, 300, 0.2, 0.2, -9.399, -3, 0, 22.2, "≥$239,200",
                        "Bachelor's degree", "None", "None", "x")
                .row("Footnotes:", "").row("[1] About wages.").row("Note: invented.").row("Source: nobody");
        var report = read(Imports.bytes("occupation.xlsx", workbook.bytes()));
        assertEquals(List.of(), report.firstRejections());
        assertEquals(2, report.read());
        assertEquals(List.of(
                "15-0000|Inventors|SUMMARY|2024|2034|16500|17250|1|1.1|750|4.5|3|1200|-|.|-|-|-|-",
                "15-1252|Chief inventors|LINE_ITEM|2024|2034|309399|300000|0.2|0.2|-9399|-3|0|22200|-|#|239200|Bachelor's degree|None|None"),
                Imports.rows(database, ALL));
    }

    @Test
    void csv_withHyphensAndWrappedCodes_isTheSame() throws Exception {
        var csv = """
                Occupation Title,Occupation Code,Occupation type,Employment 2023,Employment 2033,"Employment Change, 2023-2033",\
                "Employment Percent Change, 2023-2033",Percent Self Employed 2023,"Occupational Openings, 2023-2033 Annual Average",\
                Median Annual Wage 2023,Typical Entry-Level Education,Work Experience in a Related Occupation,\
                Typical on-the-job Training
                Web inventors,"=""15-1254\""",Line item,"1,086.0",94,8,9.3,12,7.8,"$90,930",Bachelor's degree,None,None
                Thin inventors,15-1255,Line item,0.0001,94,8,9.3,12,7.8,"$90,930",Bachelor's degree,None,None
                Odd inventors,15-1256,Sort of,1,94,8,9.3,12,7.8,"$90,930",Bachelor's degree,None,None
                Web inventors,15-1254,Line item,1,94,8,9.3,12,7.8,>=90,Bachelor's degree,None,None
                Source: nobody
                """;
        var report = read(Imports.text("projections.csv", csv));
        assertEquals(List.of("15-1254|Web inventors|LINE_ITEM|2023|2033|1086000|94000|-|-|8000|9.3|12|7800|90930|=|-|"
                + "Bachelor's degree|None|None"), Imports.rows(database, ALL));
        assertEquals(List.of(
                "projections.csv:3 Employment \"0.0001\": expected a whole number of at most 2,147,483,647",
                "projections.csv:4 Occupation type \"Sort of\": expected Line item or Summary",
                "projections.csv:5 National Employment Matrix code \"15-1254\": the same is said in line 2 already"),
                report.firstRejections().stream().map(Rejection::toString).toList());
    }

    @Test
    void row_thatASecondFileRepeats_staysTheFirstOnes() throws Exception {
        var header = "Occupation Title,Occupation Code,Occupation type,Employment 2023,Employment 2033,"
                + "\"Employment Change, 2023-2033\",\"Employment Percent Change, 2023-2033\"\n";
        read(Imports.text("first.csv", header + "A,15-1254,Line item,1,2,1,1\nB,15-1255,Line item,1,2,1,1\n"));
        var second = read(Imports.text("second.csv", header + "A,15-1254,Line item,1,2,1,1\nB,15-1255,Line item,1,3,2,2\n"));
        assertEquals(new Changes(0, 1, 1), second.changes());
        assertEquals(List.of("15-1254|projections:first", "15-1255|projections:second"), Imports.rows(database,
                "select occupation_code, key from projection p join document d on d.id = p.document_id order by 1"));
    }

    @Test
    void file_withoutEmploymentOfTwoYears_isRefused() {
        var file = Imports.text("a.csv", "Occupation Title,Occupation Code,Occupation type,Employment 2023,"
                + "\"Employment Change, 2023-2033\",\"Employment Percent Change, 2023-2033\"\n");
        var refused = assertThrows(RefusedFile.class, () -> read(file));
        assertEquals("a.csv: expected two columns Employment, YYYY; found 1 among Occupation Title, Occupation Code,"
                + " Occupation type, Employment 2023, Employment Change, 2023-2033, Employment Percent Change, 2023-2033",
                refused.getMessage());
    }

    @Test
    void officialWorkbook_always_goesInWhole() throws Exception {
        var file = InputFile.of(SharedFile.of("projections/occupation_2024-34.xlsx"));
        var report = read(file);
        assertEquals(List.of(), report.firstRejections());
        assertEquals(new Changes(1113, 0, 0), report.changes());
        assertEquals(List.of("169956100|175167900|18863300|49500|="), Imports.rows(database, """
                select employment_from, employment_to, annual_openings, median_wage, median_wage_marker from projection
                where occupation_code = '00-0000'"""));
        assertEquals(new Changes(0, 0, 1113), read(file).changes());
    }

    private ImportReport read(InputFile file) throws SQLException, IOException, RefusedFile {
        return Imports.run(database, file,
                (connection, input, run) -> Projections.read(connection, input, Projections.documentKey(input), run, CLOCK));
    }
}
