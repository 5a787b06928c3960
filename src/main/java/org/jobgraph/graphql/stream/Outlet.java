package org.jobgraph.graphql.stream;

import org.jobgraph.graphql.Answer;

/// Where the answers of one operation go. Every method blocks until its words are on their way, so that a slow client slows
/// down its own operations alone.
interface Outlet {

    /// One answer of maybe many.
    void next(Answer answer);

    /// The only answer, of a request that was not executed.
    void refuse(Answer answer);

    /// Nothing comes after this.
    void complete();
}
