package org.jobgraph.intake.feed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jsoup.nodes.Entities;

/// Writes markup that stands in an element unescaped (Atom's `xhtml`, feeds that forgot CDATA) as the HTML that it is.
/// Attributes go: what a link or style said there is not worth the risk of writing it wrongly, apart from `href`.
record XmlMarkup(XMLStreamReader reader, StringBuilder html) {

    /// Appends the element whose start the reader stands on; leaves the reader on its end.
    void append() throws XMLStreamException {
        var name = reader.getLocalName();
        html.append('<').append(name);
        var link = reader.getAttributeValue(null, "href");
        if (link != null) {
            html.append(" href=\"").append(Entities.escape(link)).append('"');
        }
        html.append('>');
        for (var event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                html.append(Entities.escape(reader.getText()));
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                append();
            }
        }
        if (!name.equalsIgnoreCase("br")) {
            html.append("</").append(name).append('>');
        }
    }
}
