package org.jobgraph.posting;

import java.util.Set;

import org.jobgraph.graphql.Batches;

/// What a statement is to bring with its postings, because the operation asks for it anyway.
///
/// @param details whether anything of the posting itself is asked for beyond what lists show
record Beside(boolean company, boolean locations, boolean details) {

    /// The postings themselves, and all of them.
    static final Beside NOTHING = new Beside(false, false, true);

    static final Beside EVERYTHING = new Beside(true, true, true);

    // Fields that need no column but those that [PostingRows] always reads.
    private static final Set<String> BASE = Set.of("__typename", "id", "title", "source", "company", "locations", "role",
            "occupations", "descriptionHtml", "descriptionText", "board", "externalId");

    private static final Beside LEAST = new Beside(false, false, false);

    /// What the field that is being fetched asks of its postings.
    static Beside ofPage() {
        return new Beside(ofPage("company"), ofPage("locations"),
                Batches.asksForMoreThan(BASE, "nodes") || Batches.asksForMoreThan(BASE, "edges", "node"));
    }

    static Beside ofPosting() {
        return new Beside(Batches.asksFor("company"), Batches.asksFor("locations"), Batches.asksForMoreThan(BASE));
    }

    /// What serves all of some.
    static Beside of(Iterable<Beside> each) {
        var all = LEAST;
        for (var one : each) {
            all = new Beside(all.company || one.company, all.locations || one.locations, all.details || one.details);
        }
        return all;
    }

    private static boolean ofPage(String field) {
        return Batches.asksFor("nodes", field) || Batches.asksFor("edges", "node", field);
    }
}
