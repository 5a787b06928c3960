package org.jobgraph.company;

import java.util.List;

import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jspecify.annotations.Nullable;

/// Which page of employers.
///
/// @param after slug that it begins behind; empty for the first page
record CompanyPageKey(int first, String after) {

    private static final String ORDER = "company";

    static CompanyPageKey of(int first, @Nullable String after) {
        return new CompanyPageKey(PageSize.check(first),
                after == null ? "" : Cursor.parse(ORDER, 1, after, List::getFirst));
    }

    /// The page of `fetched`, which are one more than asked for if there are that many.
    Slice<Company> page(List<Company> fetched) {
        return Slice.ofFetched(fetched, first, after.isEmpty() ? null : after, company -> Cursor.of(ORDER, company.slug));
    }
}
