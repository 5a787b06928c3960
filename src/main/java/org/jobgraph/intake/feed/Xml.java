package org.jobgraph.intake.feed;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML as the feeds need it: read from front to back, with nothing fetched and nothing expanded on its word.
final class Xml {

    /// Prefixes are anybody's choice; these are what the feeds call the vocabularies that matter to them.
    private static final Map<String, String> PREFIXES = Map.of("http://purl.org/dc/elements/1.1/", "dc",
            "http://purl.org/dc/terms/", "dcterms", "http://purl.org/rss/1.0/modules/content/", "content",
            "http://www.w3.org/2005/Atom", "", "http://purl.org/rss/1.0/", "");

    private Xml() {
    }

    /// Document type declarations are skipped unread, so no entity is ever declared: none can name a file or an address, none
    /// can grow. The JDK counts the `&lt;` of escaped HTML as entities too and would stop after 100,000 characters of it,
    /// which is why those counts are off. Factories are not made for several threads; a new one costs nothing to speak of.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    static XMLStreamReader open(InputStream stream) throws XMLStreamException {
        return factory().createXMLStreamReader(stream);
    }

    /// What the feeds call an element: its name, after a prefix where it is of a vocabulary beside the format's own.
    static String name(XMLStreamReader reader) {
        var prefix = reader.getPrefix();
        var known = PREFIXES.get(String.valueOf(reader.getNamespaceURI()));
        var kept = known == null ? prefix : known;
        return kept == null || kept.isEmpty() ? reader.getLocalName() : kept + ":" + reader.getLocalName();
    }

    /// Where and why a document is no XML. A stream that broke off is not the document's fault.
    ///
    /// @throws IOException when the bytes could not be had at all
    static String why(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException broken && !(broken instanceof CharConversionException)) {
            throw broken;
        }
        var message = String.valueOf(e.getMessage());
        var text = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9);
        var where = e.getLocation();
        return where == null
                ? Texts.shortened(text)
                : "line %d, column %d: %s".formatted(where.getLineNumber(), where.getColumnNumber(), shortened(text));
    }

    private static String shortened(String message) {
        return message.length() > 160 ? message.substring(0, 160) + "…" : message;
    }
}
