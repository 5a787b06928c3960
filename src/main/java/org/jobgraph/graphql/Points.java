package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a part of an operation costs, worked out as far as it goes without variables: what is left is a few sums.
sealed interface Points {

    /// Enough to be too much whatever the limit, and few enough to be added up.
    long MOST = 1_000_000_000_000L;

    /// Of this part below so many parents.
    long of(Map<String, Object> variables, long rows);

    /// Parts beside each other.
    static Points sum(List<Points> parts) {
        long perRow = 0;
        long once = 0;
        var open = new ArrayList<Points>();
        for (var part : parts) {
            if (part instanceof Known known) {
                perRow += known.perRow;
                once += known.once;
            } else {
                open.add(part);
            }
        }
        var known = new Known(Math.min(MOST, perRow), Math.min(MOST, once));
        if (open.isEmpty()) {
            return known;
        }
        open.add(known);
        return new Sum(List.copyOf(open));
    }

    /// This part below every row of a list.
    default Points times(Size size) {
        return this instanceof Known known && size instanceof Size.Known rows
                ? new Known(product(known.perRow, rows.rows()), known.once)
                : new Times(size, this);
    }

    /// This part, where it is not skipped.
    default Points when(Inclusion inclusion) {
        return inclusion.isCertain() ? this : new When(inclusion, this);
    }

    private static long product(long one, long other) {
        return one == 0 || other <= MOST / one ? one * other : MOST;
    }

    /// Nothing of it depends on a variable.
    ///
    /// @param once whatever the number of rows: statements
    record Known(long perRow, long once) implements Points {

        @Override
        public long of(Map<String, Object> variables, long rows) {
            return Math.min(MOST, product(perRow, rows) + once);
        }
    }

    /// Parts beside each other.
    record Sum(List<Points> parts) implements Points {

        @Override
        public long of(Map<String, Object> variables, long rows) {
            long sum = 0;
            for (var part : parts) {
                sum += part.of(variables, rows);
            }
            return Math.min(MOST, sum);
        }
    }

    /// Of an interface, whose objects are of one type each: the dearest.
    record Dearest(List<Points> types) implements Points {

        @Override
        public long of(Map<String, Object> variables, long rows) {
            long most = 0;
            for (var type : types) {
                most = Math.max(most, type.of(variables, rows));
            }
            return most;
        }
    }

    /// A part below every row of a list whose length a variable says.
    record Times(Size size, Points each) implements Points {

        @Override
        public long of(Map<String, Object> variables, long rows) {
            return each.of(variables, product(rows, size.rows(variables)));
        }
    }

    /// A part that variables may skip.
    record When(Inclusion inclusion, Points then) implements Points {

        @Override
        public long of(Map<String, Object> variables, long rows) {
            return inclusion.holds(variables) ? then.of(variables, rows) : 0;
        }
    }
}
