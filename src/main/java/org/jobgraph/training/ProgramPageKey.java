package org.jobgraph.training;

import java.util.List;

import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.PageSize;
import org.jobgraph.graphql.Slice;
import org.jspecify.annotations.Nullable;

/// Which page of programs, by name.
///
/// @param after place in the order
record ProgramPageKey(TrainingProgramFilter filter, int first, Position after) {

    private static final String ORDER = TrainingProgramOrder.NAME.name();

    static ProgramPageKey of(TrainingProgramFilter filter, int first, @Nullable String after) {
        return new ProgramPageKey(filter, PageSize.check(first), Position.of(after));
    }

    /// The page of `fetched`, which are one more than asked for if there are that many.
    Slice<TrainingProgram> page(List<TrainingProgram> fetched) {
        return Slice.ofFetched(fetched, first, after.equals(Position.START) ? null : "",
                program -> Cursor.of(ORDER, program.nameOrder, program.slug));
    }

    /// A place in the order.
    record Position(String name, String slug) {

        /// Before every program: no name is empty.
        static final Position START = new Position("", "");

        static Position of(@Nullable String after) {
            return after == null ? START : Cursor.parse(ORDER, 2, after, Position::read);
        }

        // The database takes any text but this, which no name has.
        private static Position read(List<String> values) {
            if (values.getFirst().indexOf('\0') >= 0 || values.getLast().indexOf('\0') >= 0) {
                throw new IllegalArgumentException("no name");
            }
            return new Position(values.getFirst(), values.getLast());
        }
    }
}
