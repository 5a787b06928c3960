package org.jobgraph.intake.feed.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

/// The lines of a CSV file below its header. CSV has no end mark: a file that stops within a quoted cell or in the middle of
/// its last line was cut off, and is refused whole because what it does not list would look gone. A last line that is ended
/// and too short is somebody's footer ("Total rows: 2"), and no posting.
final class CsvTable implements Table {

    /// Characters of the longest line, as of a record of other formats; a quote that is never closed would otherwise take in the rest
    /// of any file.
    private static final int LONGEST = 16_000_000;

    private final CsvSource source;
    private final CloseableIterator<CsvRecord> records;
    private final String charset;
    private final Header header;

    private CsvTable(CsvSource source, Mapping mapping) throws IOException, RefusedDocument {
        this.source = source;
        this.charset = mapping.layout().charset().name();
        this.records = CsvReader.builder().fieldSeparator(source.delimiter()).maxBufferSize(LONGEST)
                .allowExtraFields(true).allowMissingFields(true)
                .build(CsvRecordHandler.builder().maxFieldSize(LONGEST).maxRecordSize(LONGEST).build(), source.watch())
                .iterator();
        var first = read();
        if (first == null) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, "expected a line with the names of the columns, found nothing");
        }
        this.header = Header.of(first.getFields(), mapping);
    }

    static Table open(Document document, Mapping mapping) throws IOException, RefusedDocument {
        var stream = document.body().open();
        try {
            return new CsvTable(CsvSource.of(stream, mapping.layout()), mapping);
        } catch (CharacterCodingException e) {
            stream.close();
            throw notOfCharset(mapping.layout().charset().name(), 1);
        } catch (IOException | RefusedDocument e) {
            stream.close();
            throw e;
        }
    }

    @Override
    public @Nullable Line next() throws IOException, RefusedDocument {
        var record = read();
        while (record != null && isBlank(record.getFields())) {
            record = read();
        }
        return record == null ? null : line(record);
    }

    /// Several blank cells, as between tabs, may be what is left of a row.
    private static boolean isBlank(List<String> fields) {
        return fields.size() == 1 && fields.getFirst().isBlank();
    }

    private Line line(CsvRecord record) throws IOException, RefusedDocument {
        var place = "line " + record.getStartingLineNumber();
        var fields = record.getFields();
        if (fields.size() == header.width()) {
            return new Line.Whole(place, new CsvCells(header, fields));
        }
        var fault = "%d cells expected as in the header, found %d: %s".formatted(header.width(), fields.size(),
                Texts.shortened(String.join(String.valueOf(source.delimiter()), fields)));
        if (fields.size() < header.width() && !hasNext() && !source.watch().isLineEnd()) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, place + ", the last one: " + fault + "; it was cut off");
        }
        return new Line.Faulty(place, fault);
    }

    private @Nullable CsvRecord read() throws IOException, RefusedDocument {
        return hasNext() ? records.next() : null;
    }

    private boolean hasNext() throws IOException, RefusedDocument {
        try {
            if (records.hasNext()) {
                return true;
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw notOfCharset(charset, source.watch().line());
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, broken(e));
        }
        if (source.watch().openLine() > 0) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT,
                    "line " + source.watch().openLine() + ": a quote is opened and not closed before the end");
        }
        return false;
    }

    private String broken(CsvParseException e) {
        var cause = e.getCause() == null ? "" : ": " + Texts.shortened(e.getCause().getMessage());
        return e.getMessage() + cause + "; expected cells between " + source.delimiter() + " with quotes as in RFC 4180";
    }

    private static RefusedDocument notOfCharset(String charset, long line) {
        return new RefusedDocument(Reason.BROKEN_DOCUMENT,
                "after line %d: bytes that are no %s; a mapping's charset says what a file is written in".formatted(line,
                        charset));
    }

    @Override
    public void close() throws IOException {
        source.watch().close();
    }
}
