package org.jobgraph.intake.feed.greenhouse;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.JsonRows;
import org.jobgraph.intake.feed.JsonShape;
import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.Publisher;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.RowDraft;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.feed.Survey;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Greenhouse's job board API, `https://boards-api.greenhouse.io/v1/boards/{board}/jobs?content=true`: the whole board in
/// one answer, without pay. `meta.total` says how many posts there should be.
public final class GreenhouseFeed implements Feed {

    private static final JsonShape SHAPE = new JsonShape("Greenhouse's job board API", "jobs",
            Set.of("absolute_url", "internal_job_id"));
    private static final Pattern BOARD = Pattern.compile("/v1/boards/([^/]+)");

    @Override
    public Publisher publisher() {
        return new Publisher("greenhouse", "Greenhouse job boards", "https://www.greenhouse.com/",
                "Public job board API; the texts are their employers'");
    }

    /// Nobody promises that post ids are unique among boards.
    @Override
    public boolean idsSpanBoards() {
        return false;
    }

    @Override
    public Coverage coverage() {
        return Coverage.BOARD;
    }

    @Override
    public @Nullable String boardOf(URI address) {
        var found = BOARD.matcher(String.valueOf(address.getPath()));
        return found.find() ? found.group(1) : null;
    }

    @Override
    public Survey survey(Document document) throws IOException, RefusedDocument {
        return JsonRows.survey(document, SHAPE);
    }

    @Override
    public Rows rows(Document document, Survey survey) throws IOException {
        return JsonRows.open(document, SHAPE, GreenhouseJob.class, GreenhouseFeed::row);
    }

    private static Row row(String place, Supplier<String> payload, GreenhouseJob job) {
        var metadata = new Metadata(job.metadata());
        return RowDraft.at(place, payload).id("id", job.id())
                .refusedIf(isProspect(job), Reason.PROSPECT_POST,
                        "internal_job_id is null: no vacancy")
                .title("title", job.title()).url("absolute_url", job.absoluteUrl())
                .posting(posting -> posting.requisitionId(requisition(job))
                        .html(Escaped.html(job.content() == null ? "" : job.content())).company(job.companyName())
                        .department(department(job)).language(job.language()).employmentType(metadata.employmentType())
                        .mode(metadata.mode()).pay(GreenhousePay.of(job.payInputRanges())).places(GreenhousePlaces.of(job))
                        .postedAt(job.firstPublished())
                        .updatedAt(job.updatedAt()));
    }

    /// Only a null that is written down says so: boards that are copied or cut down leave the key out.
    private static boolean isProspect(GreenhouseJob job) {
        return job.internalJobId() != null && job.internalJobId().isNull();
    }

    private static @Nullable String requisition(GreenhouseJob job) {
        var own = Texts.orNull(job.requisitionId());
        return own == null && job.internalJobId() != null ? Texts.orNull(job.internalJobId().asText()) : own;
    }

    private static @Nullable String department(GreenhouseJob job) {
        var departments = Lists.present(job.departments());
        return departments.isEmpty() ? null : Texts.orNull(departments.getFirst().name());
    }
}
