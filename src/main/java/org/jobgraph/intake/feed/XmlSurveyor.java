package org.jobgraph.intake.feed;

import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Goes through an XML document once, to its end, and keeps only what stands beside its records.
final class XmlSurveyor {

    /// What a feed says of itself stands in its root, or in the channel below.
    private static final int DEPTH = 3;
    private static final int TEXT = 1000;

    private final XmlShape shape;
    private final ObjectNode beside = Records.empty();
    private boolean declares;
    private int rows;
    private int signed;

    XmlSurveyor(XmlShape shape) {
        this.shape = shape;
    }

    /// Where it is, for people.
    String place() {
        return rows == 0 ? "before the first record" : "record " + (rows - 1) + " or what follows it";
    }

    Survey survey(XMLStreamReader reader, RecordMeter meter) throws XMLStreamException, RefusedDocument {
        meter.begin();
        toRoot(reader);
        keep("xml:base", reader.getAttributeValue(XMLConstants.XML_NS_URI, "base"));
        var depth = 1;
        var text = new StringBuilder();
        while (reader.hasNext()) {
            meter.begin();
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    if (shape.rows().contains(reader.getLocalName())) {
                        countRow(reader);
                    } else if (++depth <= DEPTH && Xml.name(reader).equals("link")) {
                        keepLink(reader);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth <= DEPTH && text.length() + reader.getTextLength() < TEXT) {
                        text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    keep(depth--, reader, text.toString());
                    text.setLength(0);
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return surveyed();
    }

    /// An HTML page declares a type as well; saying that it is a page helps more.
    private void toRoot(XMLStreamReader reader) throws XMLStreamException, RefusedDocument {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            declares |= reader.getEventType() == XMLStreamConstants.DTD;
        }
        var root = reader.getLocalName();
        if (!shape.roots().contains(root)) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, shape.expected() + ", found "
                    + (root.equalsIgnoreCase("html") ? "a page" : "<" + Texts.shortened(root) + ">"));
        }
        if (declares) {
            throw new RefusedDocument(Reason.BROKEN_DOCUMENT,
                    "it begins with a document type (<!DOCTYPE>), whose entities could name files or grow without end;"
                            + " expected none");
        }
    }

    private void countRow(XMLStreamReader reader) throws XMLStreamException {
        rows++;
        var depth = 1;
        var known = shape.signs().isEmpty();
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    known |= depth == 1 && shape.signs().contains(reader.getLocalName().toLowerCase(Locale.ROOT));
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Only names matter here.
                }
            }
        }
        signed += known ? 1 : 0;
    }

    private void keep(int depth, XMLStreamReader reader, String text) {
        if (depth > 1 && depth <= DEPTH) {
            keep(Xml.name(reader), text);
        }
    }

    /// Atom writes addresses as attributes: `<link rel="self" href="…"/>` is kept as `link self`.
    private void keepLink(XMLStreamReader reader) {
        var relation = reader.getAttributeValue(null, "rel");
        keep("link " + (relation == null ? "alternate" : relation), reader.getAttributeValue(null, "href"));
    }

    private void keep(String name, @Nullable String text) {
        if (text != null && !text.isBlank() && text.length() < TEXT && beside.size() < TEXT && !beside.has(name)) {
            beside.put(name, text.strip());
        }
    }

    private Survey surveyed() throws RefusedDocument {
        if (rows > 0 && signed == 0) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, shape.expected() + ", found none that has "
                    + shape.signs().stream().sorted().map(name -> "<" + name + ">").collect(Collectors.joining(" or ")));
        }
        return new Survey(rows, null, beside);
    }
}
