package org.jobgraph.graphql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import graphql.schema.GraphQLObjectType;

/// One object of an answer in the making: its fields' values in the order of its selection, each null, a leaf for JSON, an
/// array of values, or an object again.
final class ObjectInAnswer {

    private final Selection selection;
    private final @Nullable Object source;
    private final @Nullable Place place;
    private final @Nullable Object[] values;

    /// @param source what its fields are read from; null at the root
    /// @param place where it stands; null at the root
    ObjectInAnswer(Selection selection, @Nullable Object source, @Nullable Place place) {
        this.selection = selection;
        this.source = source;
        this.place = place;
        this.values = new Object[selection.size()];
    }

    Selection selection() {
        return selection;
    }

    GraphQLObjectType type() {
        return selection.type();
    }

    @Nullable
    Object source() {
        return source;
    }

    @Nullable
    Object value(int field) {
        return values[field];
    }

    void put(int field, @Nullable Object value) {
        values[field] = value;
    }

    /// Takes away what holds a null that may not be there.
    ///
    /// @return whether the object itself may stay
    boolean settle() {
        for (var i = 0; i < values.length; i++) {
            var form = selection.field(i).form();
            values[i] = settled(form, values[i]);
            if (values[i] == null && form.required()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object settled(Form form, @Nullable Object value) {
        return switch (value) {
            case ObjectInAnswer object -> object.settle() ? object : null;
            case @Nullable Object[] items when form instanceof Form.Many many -> settled(many.item(), items) ? items : null;
            case null, default -> value;
        };
    }

    private static boolean settled(Form item, @Nullable Object[] items) {
        for (var i = 0; i < items.length; i++) {
            items[i] = settled(item, items[i]);
            if (items[i] == null && item.required()) {
                return false;
            }
        }
        return true;
    }

    /// Where a value stands: in which field of which object, and where in that field's list.
    record Place(ObjectInAnswer object, int field, @Nullable Index index) {

        /// The path as errors give it: response keys and list positions from the root.
        List<Object> path() {
            Deque<Object> path = new ArrayDeque<>();
            for (var at = this; at != null; at = at.object.place) {
                for (var position = at.index; position != null; position = position.outer) {
                    path.addFirst(position.at);
                }
                path.addFirst(at.planned().key().getValue());
            }
            return new ArrayList<>(path);
        }

        PlannedField planned() {
            return object.selection.field(field);
        }

        Place at(int position) {
            return new Place(object, field, new Index(index, position));
        }
    }

    /// A position in a list, which may itself stand in a list.
    record Index(@Nullable Index outer, int at) {
    }
}
