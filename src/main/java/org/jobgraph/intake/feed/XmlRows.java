package org.jobgraph.intake.feed;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/// The records of an XML document, one at a time: what comes before and after is not held.
public final class XmlRows implements Rows {

    /// From a record to a row: where a format says what it leaves out and why.
    @FunctionalInterface
    public interface Reading {
        Row row(String place, XmlRecord record);
    }

    private final InputStream stream;
    private final XMLStreamReader reader;
    private final String document;
    private final XmlShape shape;
    private final Reading reading;
    private int position = -1;

    private XmlRows(InputStream stream, XMLStreamReader reader, String document, XmlShape shape, Reading reading) {
        this.stream = stream;
        this.reader = reader;
        this.document = document;
        this.shape = shape;
        this.reading = reading;
    }

    /// Opens the document again.
    public static XmlRows open(Document document, XmlShape shape, Reading reading) throws IOException {
        var stream = document.body().open();
        try {
            return new XmlRows(stream, Xml.open(stream), document.name(), shape, reading);
        } catch (XMLStreamException e) {
            stream.close();
            throw new IOException(Xml.why(e), e);
        }
    }

    /// What a document of this shape says beside its records; the whole document is read for it.
    public static Survey survey(Document document, XmlShape shape) throws IOException, RefusedDocument {
        var surveyor = new XmlSurveyor(shape);
        try (var stream = new RecordMeter(document.body().open())) {
            return surveyor.survey(Xml.open(stream), stream);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof RecordMeter.TooLong tooLong) {
                throw new RefusedDocument(Reason.BROKEN_DOCUMENT, surveyor.place() + ": " + tooLong.getMessage());
            }
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT, Xml.why(e) + "; " + shape.expected() + ", whole");
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && shape.rows().contains(reader.getLocalName())) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw new IOException(Xml.why(e), e);
        }
    }

    private Row row() throws XMLStreamException {
        position++;
        var place = document + " " + reader.getLocalName() + "[" + position + "]";
        return reading.row(place, new XmlRecord(new XmlTree(reader, shape.markup()).record()));
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
