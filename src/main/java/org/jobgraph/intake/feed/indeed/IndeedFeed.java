package org.jobgraph.intake.feed.indeed;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPay;
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

/// An XML feed as Indeed documents it, `<source>` with a `<job>` for each job and place. LinkedIn's names for the same
/// things are read too (`partnerJobId`, `applyUrl`, `location`), and what Workable's feed adds (`remote`, `website`).
///
/// A feed is complete by its own definition: a job that is no longer in it is gone. LinkedIn's says how many jobs to expect.
public final class IndeedFeed implements Feed {

    private static final XmlShape SHAPE = new XmlShape("an Indeed-style feed", Set.of("source", "jobs"), Set.of("job"),
            Set.of("referencenumber", "partnerjobid"), Set.of("description"));

    @Override
    public Publisher publisher() {
        return new Publisher("indeed-feed", "XML job feed", "https://docs.indeed.com/",
                "A feed that is made to be read by job sites; the texts are their employers'");
    }

    /// A reference number is unique in its feed, but one that collects several employers' feeds may repeat theirs.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.SOURCE;
    }

    @Override
    public List<String> suffixes() {
        return List.of(".xml");
    }

    /// Rows name their employers; the host stands in for those that do not.
    @Override
    public @Nullable String boardOf(URI address) {
        return address.getHost();
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        var survey = XmlRows.survey(document, SHAPE);
        var expected = survey.text("expectedJobCount");
        return expected != null && expected.matches("\\d{1,9}")
                ? new Survey(survey.rows(), Integer.valueOf(expected), survey.beside())
                : survey;
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        return XmlRows.open(document, SHAPE, IndeedFeed::row);
    }

    private static Row row(String place, XmlRecord job) {
        job.leaveOut("email", "posterEmail", "indeed-apply-data");
        var company = job.text("company");
        var apply = job.text("applyUrl", "url");
        return RowDraft.at(place, job::payload).id("referencenumber", job.text("referencenumber", "partnerJobId"))
                .title("title", job.text("title")).url("url", job.text("url", "applyUrl"))
                .posting(posting -> posting.board(company == null ? job.text("sourcename") : company).company(company)
                        .companyWebsite(job.text("website", "companyUrl")).requisitionId(job.text("requisitionid"))
                        .html(job.text("description")).applyUrl(apply).department(job.text("category"))
                        .employmentType(job.text("jobtype")).level(job.text("experience", "experienceLevel"))
                        .mode(mode(job)).pay(new PublishedPay(List.of(), job.text("salary"))).places(IndeedPlaces.of(job))
                        .postedAt(Times822.iso(job.text("date", "listDate")))
                        .updatedAt(Times822.iso(job.text("lastactivitydate")))
                        .expiresAt(Times822.iso(job.text("expirationdate"))));
    }

    private static PublishedMode mode(XmlRecord job) {
        var flag = job.text("remote");
        return new PublishedMode(job.text("remotetype", "workplaceTypes"),
                "true".equalsIgnoreCase(flag) || "yes".equalsIgnoreCase(flag));
    }
}
