package org.jobgraph.graphql;

/// How many rows a connection gives: `first`, 1 to 100.
public final class PageSize {

    /// What `first` is when nobody says.
    public static final String DEFAULT = "20";

    /// How the schema describes `first`.
    public static final String DESCRIPTION = "How many, 1 to 100.";

    /// The largest page, and the longest list of ids.
    public static final int MAXIMUM = 100;

    private PageSize() {
    }

    /// Lets a page size through.
    ///
    /// @throws ApiError.OutOfRange below 1 or above 100
    public static int check(int first) {
        return check("first", first);
    }

    /// As [#check(int)] for an argument of another name.
    public static int check(String argument, int first) {
        if (first < 1 || first > MAXIMUM) {
            throw new ApiError.OutOfRange(argument, "from 1 to " + MAXIMUM, first);
        }
        return first;
    }
}
