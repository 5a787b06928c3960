package org.jobgraph.intake.feed.syndication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.XmlRecord;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// An RSS item or an Atom entry.
///
/// @param base what its relative addresses are relative to
record Item(XmlRecord record, Base base) {

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,30});");

    /// Its `guid` (`id` in Atom); an RSS item without one is known by its address.
    @Nullable
    String id() {
        var own = record.text("guid", "id");
        return own == null ? link() : own;
    }

    /// Without the entities of HTML, which nobody is meant to see: Atom titles may be HTML, and many an RSS feed escapes twice.
    @Nullable
    String title() {
        var title = record.text("title");
        var isText = record.all("title").stream().anyMatch(found -> "text".equals(found.attribute("type")));
        return title == null || isText
                ? title
                : Texts.orNull(ENTITY.matcher(title)
                        .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false))));
    }

    /// RSS writes it as text, Atom as an attribute; a `guid` that says it is an address stands in.
    @Nullable
    String link() {
        var within = base.within(record.attribute("base"));
        var text = record.text("link");
        if (text != null) {
            return within.whole(text);
        }
        for (var link : record.all("link")) {
            var relation = link.attribute("rel");
            var address = link.attribute("href");
            if (address != null && (relation == null || relation.equals("alternate"))) {
                return within.within(link.attribute("base")).whole(address);
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
