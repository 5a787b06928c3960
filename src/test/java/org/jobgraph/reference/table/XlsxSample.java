package org.jobgraph.reference.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the smallest workbook that a spreadsheet program would open, for tests.
public final class XlsxSample {

    private final Map<String, StringBuilder> sheets = new LinkedHashMap<>();
    private StringBuilder rows = new StringBuilder();
    private int line;

    /// Starts a sheet with a first row.
    public XlsxSample sheet(String name, Object... cells) {
        rows = new StringBuilder();
        line = 0;
        sheets.put(name, rows);
        return row(cells);
    }

    /// Adds a row of texts (inline strings), numbers, booleans or nulls.
    public XlsxSample row(Object... cells) {
        line++;
        rows.append("<row r=\"").append(line).append("\">");
        for (var i = 0; i < cells.length; i++) {
            rows.append(cell(column(i) + line, cells[i]));
        }
        rows.append("</row>");
        return this;
    }

    private static String column(int index) {
        return (index < 26 ? "" : column(index / 26 - 1)) + (char) ('A' + index % 26);
    }

    private static String cell(String address, Object value) {
        return switch (value) {
            case Number number -> "<c r=\"" + address + "\"><v>" + number + "</v></c>";
            case Boolean yes -> "<c r=\"" + address + "\" t=\"b\"><v>" + (yes ? 1 : 0) + "</v></c>";
            default -> "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + escaped(value.toString()) + "</t></is></c>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var list = new StringBuilder();
            var links = new StringBuilder();
            var number = 0;
            for (var sheet : sheets.entrySet()) {
                number++;
                list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(sheet.getKey(), number, number));
                links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(number, RELATIONS, number));
                put(zip, "xl/worksheets/sheet" + number + ".xml",
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
            }
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + list
                    + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + links
                    + "</Relationships>");
            put(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "/content-types\"/>");
        }
        return bytes.toByteArray();
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }
}
