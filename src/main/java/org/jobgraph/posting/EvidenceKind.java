package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// What shows that two postings are one job.
@Description("What shows that two postings are one job.")
public enum EvidenceKind {
    @Description("The employer's number of the vacancy.")
    REQUISITION, @Description("An address that names the same job.")
    LINK, @Description("The same text.")
    TEXT, @Description("Texts whose 64-bit SimHashes differ in at most seven bits.")
    SIM_HASH, @Description("Texts that have most of their sequences of three words in common.")
    SHINGLES, @Description("A text that stands in the other one.")
    EXCERPT, @Description("A text whose words stand in the other one, many in their order.")
    WORDS, @Description("Employer, title and place, where there is too little text to say more.")
    TITLE, @Description("Somebody decided so.")
    DECISION
}
