package org.jobgraph.graphql;

import org.jspecify.annotations.Nullable;

/// Who sends a request, as far as it matters: whether he may change something.
public final class Caller {

    private final @Nullable HttpRefusal objection;

    /// @param objection why he may not; null when he may
    Caller(@Nullable HttpRefusal objection) {
        this.objection = objection;
    }

    /// Lets nobody pass but an operator.
    void checkOperator() {
        if (objection != null) {
            throw objection;
        }
    }
}
