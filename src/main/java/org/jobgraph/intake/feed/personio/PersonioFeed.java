package org.jobgraph.intake.feed.personio;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Sections;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.XmlRecord;
import org.jobgraph.intake.feed.XmlRows;
import org.jobgraph.intake.feed.XmlShape;
import org.jspecify.annotations.Nullable;

/// Personio's XML feed, `https://{board}.jobs.personio.de/xml?language=en`: all open positions of an employer. Positions
/// carry no address; they stand at `/job/{id}` of the same host.
public final class PersonioFeed implements Feed {

    private static final XmlShape SHAPE = new XmlShape("Personio's XML feed", Set.of("workzag-jobs"), Set.of("position"),
            Set.of("jobdescriptions", "office", "recruitingcategory", "schedule", "employmenttype"), Set.of("value"));
    private static final String PERMANENT = "permanent";

    @Override
    public Publisher publisher() {
        return new Publisher("personio", "Personio career pages", "https://www.personio.com/",
                "Public XML feed; the texts are their employers'");
    }

    /// Nobody promises that ids are unique among employers.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.BOARD;
    }

    @Override
    public List<String> suffixes() {
        return List.of(".xml");
    }

    @Override
    public @Nullable String boardOf(URI address) {
        return PersonioSite.boardOf(address);
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return XmlRows.survey(document, SHAPE);
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        var site = PersonioSite.of(document);
        return XmlRows.open(document, SHAPE, (place, position) -> row(place, position, site));
    }

    private static Row row(String place, XmlRecord position, PersonioSite site) {
        position.leaveOut("jobDescriptions", "jobDescription", Contact::isSection);
        var id = position.text("id");
        return RowDraft.at(place, position::payload).id("id", id).title("name", position.text("name"))
                .url("the host (a board's name such as acme in acme.jobs.personio.de)", site.address(id))
                .posting(posting -> posting.html(description(position)).company(position.text("subcompany"))
                        .department(position.text("department")).language(site.language())
                        .employmentType(employmentType(position)).level(position.text("seniority"))
                        .pay(PersonioPay.of(position)).places(places(position)).postedAt(position.text("createdAt")));
    }

    /// Sections may have no name.
    private static String description(XmlRecord position) {
        var sections = new Sections();
        for (var section : position.all("jobDescriptions", "jobDescription")) {
            sections.add(section.text("name"), section.text("value"));
        }
        return sections.html();
    }

    /// A specific type (intern, freelance) says more than the schedule; `permanent` says nothing of hours and leaves it to it.
    private static @Nullable String employmentType(XmlRecord position) {
        var type = position.text("employmentType");
        var schedule = position.text("schedule");
        return (type == null || type.equalsIgnoreCase(PERMANENT)) && schedule != null ? schedule : type;
    }

    private static List<PublishedPlace> places(XmlRecord position) {
        var additional = position.all("additionalOffices", "office").stream().map(XmlRecord::own);
        return Stream.concat(position.texts("office").stream(), additional).filter(Objects::nonNull)
                .map(Objects::requireNonNull).distinct().map(PublishedPlace::of).toList();
    }
}
