package org.jobgraph.intake.cluster;

/// Why two postings are taken for one job.
///
/// @param score from 0 to 1
/// @param detail in words
public record Evidence(Kind kind, double score, String detail) {

    /// What it rests on.
    public enum Kind {
        REQUISITION, LINK, TEXT, SIM_HASH, SHINGLES, EXCERPT, WORDS, TITLE, DECISION
    }
}
