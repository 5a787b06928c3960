package org.jobgraph.graphql;

import java.util.AbstractList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// A page of rows with their cursors: what every connection is made of.
///
/// @param total rows in all; -1 when it is counted elsewhere, and only if somebody asks
public record Slice<T>(List<T> nodes, Function<T, String> cursors, boolean hasNext, boolean hasPrevious, int total) {

    /// A page of rows that were fetched with one more than asked for, to see whether there are more.
    public static <T> Slice<T> ofFetched(List<T> fetched, int first, @Nullable String after, Function<T, String> cursors) {
        var hasNext = fetched.size() > first;
        return new Slice<>(hasNext ? fetched.subList(0, first) : fetched, cursors, hasNext, after != null, -1);
    }

    /// A page of a list in memory.
    ///
    /// @param order name of the list's order, which its cursors carry
    /// @param key what identifies a row within the list; a row that is gone since leaves its cursor malformed
    public static <T> Slice<T> ofList(List<T> all, int first, @Nullable String after, String order,
            Function<T, String> key) {
        PageSize.check(first);
        var from = after == null ? 0 : position(all, after, order, key) + 1;
        var to = Math.min(all.size(), from + first);
        return new Slice<>(all.subList(from, to), row -> Cursor.of(order, key.apply(row)), to < all.size(), from > 0,
                all.size());
    }

    /// The page's edges, each made when it is looked at: most clients ask for the nodes alone.
    public <E> List<E> edges(BiFunction<String, T, E> edge) {
        return new AbstractList<>() {
            @Override
            public E get(int index) {
                var node = nodes.get(index);
                return edge.apply(cursors.apply(node), node);
            }

            @Override
            public int size() {
                return nodes.size();
            }
        };
    }

    public PageInfo pageInfo() {
        return new PageInfo(hasNext, hasPrevious, nodes.isEmpty() ? null : cursors.apply(nodes.getFirst()),
                nodes.isEmpty() ? null : cursors.apply(nodes.getLast()));
    }

    private static <T> int position(List<T> all, String after, String order, Function<T, String> key) {
        var wanted = Cursor.parse(order, 1, after, List::getFirst);
        for (var i = 0; i < all.size(); i++) {
            if (key.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new ApiError.MalformedCursor("after", after);
    }
}
