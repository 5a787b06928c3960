package org.jobgraph.intake.feed.syndication;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Times822;
import org.jobgraph.intake.feed.XmlRecord;
import org.jobgraph.intake.feed.XmlRows;
import org.jobgraph.intake.feed.XmlShape;
import org.jspecify.annotations.Nullable;

/// RSS 2.0, RSS 1.0 and Atom. They carry a title, an address, a text and a date, and only the newest of each: that an item
/// is missing says nothing. Places, employers and pay stand in titles and texts as each feed likes; they are read from there
/// only by [Conventions] that somebody declared.
public final class SyndicationFeed implements Feed {

    private static final XmlShape SHAPE = new XmlShape("an RSS or Atom feed", Set.of("rss", "feed", "RDF"),
            Set.of("item", "entry"), Set.of(), Set.of("description", "content:encoded", "content", "summary"));

    private final Conventions conventions;

    public SyndicationFeed(Conventions conventions) {
        this.conventions = conventions;
    }

    @Override
    public Publisher publisher() {
        return conventions.publisher();
    }

    /// A `guid` is whatever its feed likes.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.SOME;
    }

    @Override
    public List<String> suffixes() {
        return List.of(".xml", ".rss", ".atom");
    }

    @Override
    public @Nullable String boardOf(URI address) {
        return address.getHost();
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return XmlRows.survey(document, SHAPE);
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        var base = Base.of(document, survey);
        return XmlRows.open(document, SHAPE, (place, record) -> row(place, record, base));
    }

    private Row row(String place, XmlRecord record, Base base) {
        record.leaveOut("author", "contributor");
        var item = new Item(record, base);
        var said = conventions.of(item);
        return RowDraft.at(place, record::payload).id("guid or id", item.id()).title("title", said.title())
                .url("link", item.link())
                .posting(posting -> posting.board(said.company()).company(said.companyOr(item.company())).html(item.html())
                        .language(record.text("dc:language")).places(said.places())
                        .department(said.department()).postedAt(Times822.iso(record.text("pubDate", "dc:date", "published")))
                        .updatedAt(Times822.iso(record.text("updated", "dcterms:modified"))));
    }
}
