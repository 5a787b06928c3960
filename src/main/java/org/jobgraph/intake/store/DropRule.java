package org.jobgraph.intake.store;

/// When so many postings are missing that their source is more likely broken than their employers done hiring.
///
/// @param share of the postings open before: more of them missing is suspicious
/// @param floor where fewer were open before, any number may be missing, but not all with nothing read
/// @param accepted whether somebody has looked and says that they are gone
public record DropRule(double share, int floor, boolean accepted) {

    /// Of what is not configured.
    public static final DropRule DEFAULT = new DropRule(0.5, 10, false);

    /// The same rule, with the word of whoever looked.
    public DropRule accept(boolean word) {
        return new DropRule(share, floor, word);
    }

    /// Of a board, or of a whole run. That nothing is left of it, however little there was, is what an address that is no
    /// board's any more answers, or a document whose keys have other names.
    ///
    /// @param answered whether anything could be read of it: a posting, or that one is hidden
    boolean isSuspicious(int open, int missing, boolean answered) {
        return !accepted && (answered ? open >= floor && missing > share * open : missing > 0);
    }
}
