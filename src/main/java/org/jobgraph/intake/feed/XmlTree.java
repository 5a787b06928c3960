package org.jobgraph.intake.feed;

import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/// An element as JSON: text where it has nothing else, otherwise an object of its children, with those that repeat in an
/// array, attributes under `@name` and text between children under `#text`.
final class XmlTree {

    static final String TEXT = "#text";
    static final String ATTRIBUTE = "@";

    private final XMLStreamReader reader;
    private final Set<String> markup;

    XmlTree(XMLStreamReader reader, Set<String> markup) {
        this.reader = reader;
        this.markup = markup;
    }

    /// The record whose start the reader stands on; leaves the reader on its end.
    ObjectNode record() throws XMLStreamException {
        return element() instanceof ObjectNode object ? object : Records.empty();
    }

    private JsonNode element() throws XMLStreamException {
        var node = Records.empty();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            node.put(ATTRIBUTE + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        var isMarkup = markup.contains(Xml.name(reader));
        var text = new StringBuilder();
        for (var event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT && isMarkup) {
                new XmlMarkup(reader, text).append();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                add(node, Xml.name(reader), element());
            }
        }
        return finished(node, text.toString());
    }

    private static JsonNode finished(ObjectNode node, String text) {
        if (node.isEmpty()) {
            return TextNode.valueOf(text.isBlank() ? "" : text);
        }
        if (!text.isBlank()) {
            node.put(TEXT, text);
        }
        return node;
    }

    private static void add(ObjectNode node, String name, JsonNode child) {
        switch (node.get(name)) {
            case null -> node.set(name, child);
            case ArrayNode several -> several.add(child);
            case JsonNode one -> node.set(name, node.arrayNode().add(one).add(child));
        }
    }
}
