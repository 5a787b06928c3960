package org.jobgraph;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// The built-in reference data as its files have it, read without the product's own importers: what answers are compared
/// with.
public final class ReferenceFile {

    private ReferenceFile() {
    }

    /// The rows of a file of `src/main/resources/reference`.
    public static List<NamedCsvRecord> rows(String name) {
        var stream = ReferenceFile.class.getResourceAsStream("/reference/" + name);
        if (stream == null) {
            throw new AssertionError("no reference file " + name);
        }
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
