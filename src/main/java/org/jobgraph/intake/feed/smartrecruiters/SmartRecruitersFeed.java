package org.jobgraph.intake.feed.smartrecruiters;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.JsonDetails;
import org.jobgraph.intake.feed.JsonRows;
import org.jobgraph.intake.feed.JsonShape;
import org.jobgraph.intake.feed.PageAddress;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// SmartRecruiters' posting API, `https://api.smartrecruiters.com/v1/companies/{company}/postings?limit=100&offset=0`: a
/// list by pages of at most 100, without descriptions, which each posting has at an address of its own. A company that
/// does not exist has an empty list too, so an empty one proves nothing.
public final class SmartRecruitersFeed implements Feed {

    private static final String FORMAT = "SmartRecruiters' posting API";
    private static final JsonShape SHAPE = new JsonShape(FORMAT, List.of("content"), "id", "/totalFound",
            Set.of("releasedDate", "defaultJobAd", "jobAdId", "refNumber"));
    private static final Pattern COMPANY = Pattern.compile("/v1/companies/([^/]+)/postings");
    private static final String OFFSET = "offset";

    @Override
    public Publisher publisher() {
        return new Publisher("smartrecruiters", "SmartRecruiters job boards", "https://www.smartrecruiters.com/",
                "Public posting API; the texts are their employers'");
    }

    /// Nobody promises that the numbers are unique among companies.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.BOARD;
    }

    @Override
    public @Nullable URI next(URI page, Survey survey, int before) {
        var address = new PageAddress(page);
        var end = address.number(OFFSET, 0) + survey.rows();
        var total = survey.announced();
        return total != null && survey.rows() > 0 && end < total ? address.with(OFFSET, end) : null;
    }

    @Override
    public @Nullable URI details(Row.Posting row) {
        var job = JsonDetails.wire(row, SmartRecruitersPosting.class);
        var company = job.company() == null ? null : Texts.orNull(job.company().identifier());
        return job.jobAd() != null || (company == null && job.ref() == null)
                ? null
                : SmartRecruitersAddresses.details(job.ref(), String.valueOf(company), row.published().externalId());
    }

    @Override
    public Row completed(Row.Posting row, Document details) throws IOException, RefusedDocument {
        var rest = JsonDetails.read(details, FORMAT + " for one posting");
        var id = row.published().externalId();
        var found = rest.path("id").asText("none");
        if (!id.equals(found) || !rest.path("jobAd").isObject()) {
            throw new RefusedDocument(Reason.OTHER_FORMAT, "expected posting %s with its jobAd, found %s".formatted(id,
                    id.equals(found) ? "none of it" : "id " + Texts.shortened(found)));
        }
        return JsonDetails.together(row, rest, SmartRecruitersPosting.class, new SmartRecruitersReading(details.board()));
    }

    @Override
    public @Nullable String boardOf(URI address) {
        var found = COMPANY.matcher(String.valueOf(address.getPath()));
        return found.find() ? found.group(1) : null;
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return JsonRows.survey(document, SHAPE);
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        return JsonRows.open(document, SHAPE, SmartRecruitersPosting.class, new SmartRecruitersReading(document.board()));
    }
}
