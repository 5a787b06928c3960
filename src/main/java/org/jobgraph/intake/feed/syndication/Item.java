package org.jobgraph.intake.feed.syndication;

import java.util.stream.Stream;

import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.XmlRecord;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// An RSS item or an Atom entry.
record Item(XmlRecord record) {

    /// Its `guid` (`id` in Atom); an RSS item without one is known by its address.
    @Nullable
    String id() {
        var own = record.text("guid", "id");
        return own == null ? link() : own;
    }

    /// As published. Atom titles may be HTML, whose entities are not meant to be seen.
    @Nullable
    String title() {
        var title = record.text("title");
        var isHtml = record.all("title").stream().anyMatch(found -> "html".equals(found.attribute("type")));
        return title == null || !isHtml ? title : Texts.orNull(Parser.unescapeEntities(title, false));
    }

    /// RSS writes it as text, Atom as an attribute; a `guid` that says it is an address stands in.
    @Nullable
    String link() {
        var text = record.text("link");
        if (text != null) {
            return text;
        }
        for (var link : record.all("link")) {
            var relation = link.attribute("rel");
            if (link.attribute("href") != null && (relation == null || relation.equals("alternate"))) {
                return link.attribute("href");
            }
        }
        return permalink();
    }

    private @Nullable String permalink() {
        return record.all("guid").stream().filter(guid -> !"false".equals(guid.attribute("isPermaLink")))
                .map(XmlRecord::own).filter(text -> text != null && text.matches("https?://.+")).findFirst().orElse(null);
    }

    /// The fullest text there is. Atom text of type `text`, which is the default, is no HTML.
    @Nullable
    String html() {
        var rss = record.text("content:encoded", "description");
        return rss == null
                ? Stream.of("content", "summary").flatMap(name -> record.all(name).stream())
                        .filter(found -> found.own() != null).findFirst().map(Item::html).orElse(null)
                : rss;
    }

    private static String html(XmlRecord content) {
        var type = content.attribute("type");
        var text = String.valueOf(content.own());
        return type == null || type.equals("text") || type.equals("text/plain") ? Entities.escape(text) : text;
    }

    /// The employer, where the item says who it is of: its creator, or the feed that it came from.
    @Nullable
    String company() {
        var creator = record.text("dc:creator");
        if (creator != null) {
            return creator;
        }
        var from = record.text("source");
        return from == null
                ? record.all("source").stream().flatMap(feed -> feed.texts("title").stream()).findFirst().orElse(null)
                : from;
    }
}
