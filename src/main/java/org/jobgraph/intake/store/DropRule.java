package org.jobgraph.intake.store;

/// When so many postings are missing that their source is more likely broken than their employers done hiring.
///
/// @param share of the postings open before: more of them missing is suspicious
/// @param floor where fewer were open before, any number may be missing
/// @param accepted whether somebody has looked and says that they are gone
public record DropRule(double share, int floor, boolean accepted) {

    /// Of what is not configured.
    public static final DropRule DEFAULT = new DropRule(0.5, 10, false);

    /// The same rule, with the word of whoever looked.
    public DropRule accept(boolean word) {
        return new DropRule(share, floor, word);
    }

    boolean isSuspicious(int open, int missing) {
        return !accepted && open >= floor && missing > share * open;
    }

    /// Of a run that read nothing at all.
    boolean isSuspicious(int open) {
        return !accepted && open > 0;
    }
}
