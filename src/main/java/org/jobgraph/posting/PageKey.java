package org.jobgraph.posting;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jspecify.annotations.Nullable;

/// Which page of a list of postings, the newest first.
record PageKey(Listing listing, int first, Position after, Set<Columns> columns) {

    private static final String ORDER = JobPostingOrder.NEWEST.name();

    static PageKey of(Listing listing, int first, @Nullable String after, Set<Columns> columns) {
        return new PageKey(listing, PageSize.check(first),
                after == null ? Position.START : Cursor.parse(ORDER, 2, after, Position::of), columns);
    }

    /// The page of `fetched`, which are one more than asked for if there are that many.
    Slice<JobPosting> page(List<JobPosting> fetched) {
        return Slice.ofFetched(fetched, first, after.equals(Position.START) ? null : "",
                posting -> Cursor.of(ORDER, posting.newestAt, posting.key));
    }

    /// A place in the order.
    ///
    /// @param at a moment as the database reads it
    record Position(String at, long id) {

        /// Before every posting.
        static final Position START = new Position("infinity", Long.MAX_VALUE);

        /// No posting is older, and the database knows no moment before -4713.
        private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

        private static Position of(List<String> parts) {
            var at = Instant.parse(parts.get(0));
            if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
                throw new IllegalArgumentException("no moment of a posting");
            }
            return new Position(at.toString(), Long.parseLong(parts.get(1)));
        }
    }
}
