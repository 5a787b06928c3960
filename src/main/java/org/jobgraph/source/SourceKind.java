package org.jobgraph.source;

import org.eclipse.microprofile.graphql.Description;

/// What kind of publisher a source is.
@Description("What kind of publisher a source is.")
public enum SourceKind {
    @Description("Official or scientific statistics.")
    STATISTICS, @Description("Names, codes and coordinates of places.")
    GAZETTEER, @Description("A school that describes its own programs.")
    TRAINING_PROVIDER, @Description("An article, a report or an editorial catalogue.")
    PUBLICATION, @Description("A system that job postings are published on.")
    JOB_BOARD
}
