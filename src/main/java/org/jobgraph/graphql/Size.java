package org.jobgraph.graphql;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// How many rows a list is counted as.
sealed interface Size {

    int rows(Map<String, Object> variables);

    /// The document says it.
    record Known(int rows) implements Size {

        @Override
        public int rows(Map<String, Object> variables) {
            return rows;
        }
    }

    /// The variable of a page size says it.
    ///
    /// @param unsent when the variable is not sent
    /// @param unset when it is null
    record Page(String variable, int unsent, int unset) implements Size {

        @Override
        public int rows(Map<String, Object> variables) {
            var sent = variables.get(variable);
            if (sent == null) {
                return variables.containsKey(variable) ? unset : unsent;
            }
            return page(sent);
        }
    }

    /// The variable of a list says it by its length.
    ///
    /// @param unsent when the variable is not sent
    record Length(String variable, int unsent) implements Size {

        @Override
        public int rows(Map<String, Object> variables) {
            var sent = variables.get(variable);
            return sent == null ? unsent : length(sent);
        }
    }

    /// A page size as rows. One out of range is refused by its field, and gives none.
    static int page(@Nullable Object sent) {
        return switch (sent) {
            case Integer first -> Math.clamp(first, 0, PageSize.MAXIMUM);
            // "1e999999999" is a number too: its digits are not to be written out.
            case BigDecimal first when first.precision() - (long) first.scale() <= 9 -> page(first.intValue());
            case null, default -> PageSize.MAXIMUM;
        };
    }

    /// A list may be sent as its only item.
    static int length(Object sent) {
        return sent instanceof Collection<?> items ? items.size() : 1;
    }
}
