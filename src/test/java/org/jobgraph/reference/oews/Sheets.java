package org.jobgraph.reference.oews;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A second reader of the same files that shares no code with the first: a CSV splitter of a few lines, and the XML of the
/// first sheet of a workbook.
public final class Sheets {

    private Sheets() {
    }

    /// The rows below the header, each as header → text; headers in upper case with underscores.
    public static List<Map<String, String>> read(Path path) throws IOException, XMLStreamException {
        var lines = path.toString().endsWith(".csv") ? csv(path) : xlsx(path);
        var header = lines.getFirst();
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var row = new HashMap<String, String>();
            for (var i = 0; i < header.size(); i++) {
                row.put(header.get(i).strip().replace(' ', '_').toUpperCase(Locale.ROOT),
                        i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> csv(Path path) throws IOException {
        var text = Files.readString(path);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().map(Sheets::split).toList();
    }

    private static List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<List<String>> xlsx(Path path) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(path.toFile())) {
            var texts = new ArrayList<String>();
            try (var in = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))) {
                texts(reader(in), texts);
            }
            try (var in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return rows(reader(in), texts);
            }
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XMLInputFactory.newFactory().createXMLStreamReader(in);
    }

    private static void texts(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> texts.add("");
                    case "t" -> texts.add(texts.removeLast() + xml.getElementText());
                    default -> {
                        // Formatting.
                    }
                }
            }
        }
    }

    private static List<List<String>> rows(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
        var rows = new ArrayList<List<String>>();
        var column = 0;
        var shared = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> rows.add(new ArrayList<>());
                    case "c" -> {
                        column = column(xml.getAttributeValue(null, "r"));
                        shared = "s".equals(xml.getAttributeValue(null, "t"));
                    }
                    case "v" -> {
                        var value = xml.getElementText();
                        put(rows.getLast(), column, shared ? texts.get(Integer.parseInt(value)) : decimal(value));
                    }
                    default -> {
                        // Formatting.
                    }
                }
            }
        }
        return rows;
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text);
    }

    private static int column(String address) {
        var column = 0;
        for (var i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (Character.isLetter(c)) {
                column = column * 26 + (c - 'A') + 1;
            }
        }
        return column - 1;
    }

    private static String decimal(String number) {
        return number.isEmpty() ? "" : String.valueOf(Double.parseDouble(number));
    }
}
