package org.jobgraph.posting;

import org.jobgraph.graphql.Batches;

/// What a statement is to bring beside its postings, because the operation asks for it anyway.
record Beside(boolean company, boolean locations) {

    static final Beside NOTHING = new Beside(false, false);

    /// What the field that is being fetched asks of its postings.
    static Beside ofPage() {
        return new Beside(ofPage("company"), ofPage("locations"));
    }

    static Beside ofPosting() {
        return new Beside(Batches.asksFor("company"), Batches.asksFor("locations"));
    }

    /// What serves both.
    Beside and(Beside other) {
        return new Beside(company || other.company, locations || other.locations);
    }

    private static boolean ofPage(String field) {
        return Batches.asksFor("nodes", field) || Batches.asksFor("edges", "node", field);
    }
}
