package org.jobgraph.intake.cluster;

/// Why two postings are not one job, whatever else they have in common.
public enum Veto {
    LEVEL, TITLE, TERMS, REQUISITION, PLACES, REMOTE_COUNTRY, LIFETIMES, DECISION
}
