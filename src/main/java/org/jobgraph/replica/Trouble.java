package org.jobgraph.replica;

/// Why a replica is not read from.
public enum Trouble {

    UNREACHABLE("the replica does not answer"), BEHIND("the replica is too far behind"), UNRELATED(
            "the replica takes writes of its own, apart from the primary");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /// In a clause.
    public String words() {
        return words;
    }
}
