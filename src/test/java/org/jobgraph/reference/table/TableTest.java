package org.jobgraph.reference.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final Column CODE = Column.required("CODE", "SOC Code");
    private static final Column TITLE = Column.required("TITLE", "AREA_NAME");
    private static final Column NOTE = Column.optional("NOTE");
    private static final Layout LAYOUT = Layout.of(CODE, TITLE, NOTE);

    @TempDir
    Path folder;

    @Test
    void csv_withMarkQuotesAndLineBreaks_givesEveryCell() throws Exception {
        assertEquals(List.of("2|a, \"b\"|c\nd", "4|e|f"), read("""
                \uFEFFCODE,TITLE
                "a, ""b""\","c
                d"
                e,f
                """));
    }

    @Test
    void header_inOtherSpellingAndBelowATitle_isFound() throws Exception {
        assertEquals(List.of("4|15-1252|x"), read("""
                Table 9. Invented

                "soc\u2013code",area name
                15-1252,x
                """));
    }

    @Test
    void csvRow_withACommaTooMany_isBrokenAlone() throws Exception {
        assertEquals(List.of("2|a|b", "3 the row has 3 cells, its header 2: is a comma or a tab in one of them?", "4|e|f"),
                read("CODE,TITLE\na,b\nc,d,d\ne,f\n"));
    }

    @Test
    void openQuote_inTheMiddle_costsItsLineOnly() throws Exception {
        assertEquals(List.of("2 a quote is opened and not closed", "3|c|d", "4|e|f"),
                read("CODE,TITLE\n\"a,b\nc,d\ne,\"f\"\n"));
    }

    @Test
    void openQuote_closedByAnotherOne_costsTheirLinesOnly() throws Exception {
        assertEquals(
                List.of("2 a quote is opened and not closed", "3|c|d", "4 a quote is opened and not closed", "5|g|h"),
                read("CODE,TITLE\n\"a,b\nc,d\n\"e,f\ng,h\n"));
    }

    @Test
    void tabSeparated_withQuotes_keepsThem() throws Exception {
        assertEquals(List.of("2|a|\"b", "3|c|d,e"), read("CODE\tTITLE\na\t\"b\nc\td,e\n"));
    }

    @Test
    void text_inWindowsEncoding_isDecoded() throws Exception {
        var bytes = "CODE,TITLE\n1,Mayagüez\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of("2|1|Mayagüez"), read(file("a.csv", bytes)));
    }

    @Test
    void utf8_cutByTheReadBuffer_isStillUtf8() throws Exception {
        var text = "CODE,TITLE\n" + "1,ü\n".repeat(10_000);
        assertEquals("10001|1|ü", read(text).getLast());
    }

    @Test
    void cell_withBytesThatAreNoUtf8_isBrokenAlone() throws Exception {
        var bytes = "CODE,TITLE\n1,ü\n2,a?b\n3,–\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xff;
        assertEquals(List.of("2|1|ü", "3 has bytes that are no UTF-8, as the rest of the file is", "4|3|–"),
                read(file("a.csv", bytes)));
    }

    @Test
    void cell_withNul_isBrokenAlone() throws Exception {
        var text = "CODE,TITLE\n" + "1,a\n".repeat(50) + "2,a\0b\n3,c\n";
        assertEquals(List.of("52 has a NUL character", "53|3|c"), read(text).subList(50, 52));
    }

    @Test
    void text_inUtf16_isRefused() {
        var refused = assertThrows(RefusedFile.class,
                () -> read(file("a.csv", "\uFEFFCODE,TITLE\n1,2\n".getBytes(StandardCharsets.UTF_16LE))));
        assertEquals("a.csv: expected delimited text, as its name says, found text in UTF-16; save it as CSV in UTF-8",
                refused.getMessage());
    }

    @Test
    void cells_betweenSemicolons_areRefusedByThatName() {
        assertRefused("a.csv: expected columns CODE, TITLE; found CODE;TITLE;NOTE; missing CODE, TITLE;"
                + " the cells stand between semicolons, save it with commas", "a.csv", "CODE;TITLE;NOTE\n1;2;3\n");
    }

    @Test
    void line_withoutEnd_isRefused() {
        assertRefused("a.csv: expected delimited text, as its name says, found a line of more than 16777216 bytes", "a.csv",
                "CODE,TITLE\n" + "x".repeat((16 << 20) + 1));
    }

    @Test
    void lines_endedByCarriageReturns_areRead() throws Exception {
        assertEquals(List.of("2|1|a", "3|2|b"), read("CODE,TITLE\r1,a\r2,b\r"));
    }

    @Test
    void rejection_ofControlCharacters_showsThemAsNumbers() {
        var rejection = new Rejection(new Place("a.csv", 2), "CODE", "\u001b[31m\nx", "no");
        assertEquals("a.csv:2 CODE \"\\u001b[31m\\nx\": no", rejection.toString());
    }

    @Test
    void headers_missing_namesExpectedAndFound() {
        assertRefused("a.csv: expected columns CODE, TITLE; found CODE, NAME; missing TITLE", "a.csv", "CODE,NAME\n1,2\n");
    }

    @Test
    void column_twice_isRefused() {
        assertRefused("a.csv: expected each column once, found twice CODE", "a.csv", "CODE,TITLE,code\n1,2,3\n");
    }

    @Test
    void emptyFile_always_isRefused() {
        assertRefused("a.csv: expected delimited text, as its name says, found an empty file", "a.csv", "");
    }

    @Test
    void webPage_namedCsv_isRefused() {
        assertRefused("a.csv: expected delimited text, as its name says, found an HTML page", "a.csv",
                "\n<!DOCTYPE html><html>");
    }

    @Test
    void binary_namedCsv_isRefused() {
        assertRefused("a.csv: expected delimited text, as its name says, found binary data", "a.csv", "\u0001\u0000\u0002");
    }

    @Test
    void text_namedXlsx_isRefused() {
        assertRefused("a.xlsx: expected an xlsx workbook, as its name says, found text", "a.xlsx", "CODE,TITLE\n");
    }

    @Test
    void workbook_namedCsv_isRefused() throws Exception {
        var bytes = new XlsxSample().sheet("s", "CODE", "TITLE").bytes();
        var refused = assertThrows(RefusedFile.class, () -> Table.open(file("a.csv", bytes), LAYOUT));
        assertEquals("a.csv: expected delimited text, as its name says, found a zip archive or xlsx workbook",
                refused.getMessage());
    }

    @Test
    void noFile_always_isRefused() {
        var path = folder.resolve("none.csv");
        var refused = assertThrows(RefusedFile.class, () -> Table.open(InputFile.of(path), LAYOUT));
        assertEquals(path + ": expected a file, found nothing", refused.getMessage());
    }

    @Test
    void workbook_anywhere_givesShortestDecimals() throws Exception {
        var bytes = new XlsxSample().sheet("notes", "hello").sheet("data", "CODE", "TITLE", "NOTE")
                .row("15-1252", new BigDecimal("18.600000000000001"), "inline").row("99", 154187380.0).row("0", 0.0, true)
                .bytes();
        var expected = List.of("2|15-1252|18.6|inline", "3|99|154187380|", "4|0|0|TRUE");
        assertEquals(expected, read(file("a.xlsx", bytes)));
        assertEquals(expected, read(InputFile.of(Files.write(folder.resolve("b.xlsx"), bytes))));
    }

    @Test
    void workbook_withoutTheWantedSheet_namesSheets() throws Exception {
        var bytes = new XlsxSample().sheet("notes", "hello").bytes();
        var refused = assertThrows(RefusedFile.class, () -> Table.open(file("a.xlsx", bytes), LAYOUT));
        assertEquals("a.xlsx: expected columns CODE, TITLE; found hello; missing CODE, TITLE (sheets \"notes\")",
                refused.getMessage());
    }

    @Test
    void workbook_cutShort_isRefused() throws Exception {
        var bytes = new XlsxSample().sheet("data", "CODE", "TITLE").row("1", "2").bytes();
        var cut = Arrays.copyOf(bytes, bytes.length / 2);
        var onDisk = InputFile.of(Files.write(folder.resolve("cut.xlsx"), cut));
        for (var input : List.of(file("cut.xlsx", cut), onDisk)) {
            var refused = assertThrows(RefusedFile.class, () -> read(input));
            assertTrue(refused.getMessage().startsWith("cut.xlsx: expected an xlsx workbook, found a damaged archive"),
                    refused.getMessage());
        }
    }

    @Test
    void archive_withoutSheets_isRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
        }
        var refused = assertThrows(RefusedFile.class, () -> read(file("a.xlsx", bytes.toByteArray())));
        assertTrue(refused.getMessage().startsWith("a.xlsx: expected an xlsx workbook, found"), refused.getMessage());
    }

    private static void assertRefused(String message, String name, String text) {
        var input = file(name, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(message, assertThrows(RefusedFile.class, () -> Table.open(input, LAYOUT)).getMessage());
    }

    private static List<String> read(String text) throws IOException, RefusedFile {
        return read(file("a.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> read(InputFile input) throws IOException, RefusedFile {
        var found = new ArrayList<String>();
        try (var table = Table.open(input, LAYOUT)) {
            for (var row = table.next(); row != null; row = table.next()) {
                found.add(words(row));
            }
        }
        return found;
    }

    private static String words(Row row) {
        try {
            var note = row.header().has(NOTE) ? "|" + row.get(NOTE) : "";
            return row.place().line() + "|" + row.get(CODE) + "|" + row.get(TITLE) + note;
        } catch (BrokenRow e) {
            return row.place().line() + " " + e.getMessage();
        }
    }

    private static InputFile file(String name, byte[] bytes) {
        return new InputFile(name, null, () -> new ByteArrayInputStream(bytes));
    }
}
