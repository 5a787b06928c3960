package org.jobgraph.graphql;

import java.util.Set;

/// What an operation asks for below the field that is being fetched.
@FunctionalInterface
public interface Ahead {

    /// Names of the fields asked for at the end of `path`, a way of field names from this one through objects of one type each;
    /// none when nothing is. An alias does not matter, and the fields of several are taken together.
    Set<String> fields(String... path);

    /// A question to what is ahead. The answer is remembered with the operation: let there be few questions, as constants.
    @FunctionalInterface
    interface Question<T> {

        T of(Ahead ahead);
    }
}
