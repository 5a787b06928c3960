package org.jobgraph.intake;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future.State;

import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.feed.Rows;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.pace.GivingWay;
import org.jspecify.annotations.Nullable;

/// The rows of a document, in their order, each with the details that its list leaves out: a few of them are got at the same
/// time. A row whose details cannot be had is rejected, as half of it would be a change of its posting.
final class Completed implements Closeable {

    private static final int AT_ONCE = 4;

    private final Feed feed;
    private final Offer offer;
    private final Rows rows;
    private final Deque<Row> ready = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Duration worked = Duration.ZERO;
    private int incomplete;
    private boolean hasDetails;
    private boolean ended;

    Completed(Feed feed, Offer offer, Rows rows) {
        this.feed = feed;
        this.offer = offer;
        this.rows = rows;
    }

    /// The next row, or null after the last.
    @Nullable
    Row next() throws IOException, InterruptedException {
        if (ready.isEmpty() && !ended) {
            fill();
        }
        return ready.poll();
    }

    /// What reading took, waiting for details aside, since this was asked before.
    Duration worked() {
        var taken = worked;
        worked = Duration.ZERO;
        return taken;
    }

    /// How many rows so far could not be completed.
    int incomplete() {
        return incomplete;
    }

    /// Whether rows have had details so far, which may change where the list does not.
    boolean hasDetails() {
        return hasDetails;
    }

    private void fill() throws IOException, InterruptedException {
        var tasks = new ArrayList<Callable<Row>>();
        while (tasks.size() < AT_ONCE && !ended) {
            var began = System.nanoTime();
            var row = rows.next();
            worked = worked.plus(GivingWay.since(began));
            if (row == null) {
                ended = true;
                break;
            }
            var details = row instanceof Row.Posting posting ? details(posting) : null;
            if (details == null && tasks.isEmpty()) {
                ready.add(row);
                return;
            }
            tasks.add(task(row, details));
        }
        for (var done : threads.invokeAll(tasks)) {
            take(done.state() == State.SUCCESS ? done.resultNow() : failed(done.exceptionNow()));
        }
    }

    /// A list in a file is all that there is.
    private @Nullable URI details(Row.Posting posting) {
        var details = offer.address() == null ? null : feed.details(posting);
        hasDetails |= details != null;
        return details;
    }

    private static Row failed(Throwable cause) throws IOException, InterruptedException {
        switch (cause) {
            case IOException broken -> throw broken;
            case InterruptedException ended -> throw ended;
            default -> throw new IllegalStateException("a row could not be completed", new ExecutionException(cause));
        }
    }

    private void take(Row row) {
        ready.add(row);
        if (row instanceof Row.Refused refused && refused.reason() == Reason.NOT_FETCHED) {
            incomplete++;
        }
    }

    private Callable<Row> task(Row row, @Nullable URI details) {
        return row instanceof Row.Posting posting && details != null ? () -> completed(posting, details) : () -> row;
    }

    private Row completed(Row.Posting posting, URI details) throws IOException, InterruptedException {
        try (var fetched = offer.further(details)) {
            return feed.completed(posting, fetched.document());
        } catch (RefusedDocument e) {
            return new Row.Refused(posting.place(), posting.published().externalId(), Reason.NOT_FETCHED,
                    "its details: " + e.detail());
        }
    }

    @Override
    public void close() throws IOException {
        threads.close();
        rows.close();
    }
}
