package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future.State;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.jobgraph.graphql.ObjectInAnswer.Place;
import org.jspecify.annotations.Nullable;

import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLObjectType;

/// Runs a plan on the calling thread: goes through it as far as values are at hand, then has everything that waits fetched in
/// one wave, and goes on from there.
///
/// The engine of graphql-java does the same with a handful of objects for every field of every row, which was a third of a
/// page's time; here a field is a slot of an array.
final class Walk {

    private final CoercedVariables variables;
    private Batches batches;
    private final FetchErrors fetchErrors;
    private final ConcreteTypes types;
    private final List<GraphQLError> errors = new ArrayList<>();
    private List<Waiting> waiting = new ArrayList<>();
    private Invocation[] invocations = new Invocation[32];
    private boolean unsettled;

    Walk(CoercedVariables variables, Batches batches, FetchErrors fetchErrors, ConcreteTypes types) {
        this.variables = variables;
        this.batches = batches;
        this.fetchErrors = fetchErrors;
        this.types = types;
    }

    /// The answer's `data`; null when a null went all the way up.
    @Nullable
    ObjectInAnswer run(Plan plan) {
        var root = new ObjectInAnswer(plan.root(), null, null);
        fill(root);
        fetchWaiting();
        return unsettled && !root.settle() ? null : root;
    }

    /// The answer's `data` of a mutation: its fields are done one after the other, each outside of any transaction, and what
    /// is asked of the result is read when that is done.
    ///
    /// @param reader reads with loaders of its own, that know nothing from before; when the server goes away, again with others
    @Nullable
    ObjectInAnswer runInTurn(Plan plan, Consumer<Predicate<Batches>> reader) {
        var root = new ObjectInAnswer(plan.root(), null, null);
        for (var i = 0; i < root.selection().size(); i++) {
            turn(root, i, reader);
        }
        return unsettled && !root.settle() ? null : root;
    }

    private void turn(ObjectInAnswer root, int place, Consumer<Predicate<Batches>> reader) {
        var field = root.selection().field(place);
        if (field.isTypeName()) {
            root.put(place, root.type().getName());
            return;
        }
        try {
            var done = invocation(field).of(null);
            var before = errors.size();
            reader.accept(fresh -> {
                batches = fresh;
                waiting = new ArrayList<>();
                errors.subList(before, errors.size()).clear();
                arrived(root, place, done);
                fetchWaiting();
                return true;
            });
        } catch (Cancelled e) {
            throw e;
        } catch (Exception e) {
            note(new Place(root, place, null), e);
        }
    }

    private void fetchWaiting() {
        while (!waiting.isEmpty()) {
            batches.fetchWave();
            var reached = waiting;
            waiting = new ArrayList<>();
            reached.forEach(this::goOn);
        }
    }

    /// What went wrong on the way.
    List<GraphQLError> errors() {
        return errors;
    }

    private void fill(ObjectInAnswer object) {
        var selection = object.selection();
        for (var i = 0; i < selection.size(); i++) {
            var field = selection.field(i);
            if (field.isTypeName()) {
                object.put(i, object.type().getName());
            } else {
                fetch(object, i, field);
            }
        }
    }

    private void fetch(ObjectInAnswer object, int place, PlannedField field) {
        try {
            batches.now(field);
            arrived(object, place, invocation(field).of(object.source()));
        } catch (Exception e) {
            failed(new Place(object, place, null), e);
        }
    }

    private Invocation invocation(PlannedField field) {
        if (field.number() >= invocations.length) {
            invocations = Arrays.copyOf(invocations, Math.max(field.number() + 1, invocations.length * 2));
        }
        var known = invocations[field.number()];
        if (known == null) {
            known = field.invocation(variables);
            invocations[field.number()] = known;
        }
        return known;
    }

    private void arrived(ObjectInAnswer object, int place, @Nullable Object value) {
        if (value instanceof CompletionStage<?> promise) {
            var future = promise.toCompletableFuture();
            if (future.isDone()) {
                settled(object, place, future);
            } else {
                waiting.add(new Waiting(object, place, future));
            }
        } else {
            object.put(place, complete(object, place, value));
        }
    }

    private void goOn(Waiting promise) {
        if (promise.future.isDone()) {
            settled(promise.object, promise.place, promise.future);
        } else {
            waiting.add(promise);
        }
    }

    private void settled(ObjectInAnswer object, int place, CompletableFuture<?> future) {
        if (future.state() == State.SUCCESS) {
            object.put(place, complete(object, place, future.resultNow()));
        } else {
            failed(new Place(object, place, null), future.exceptionNow());
        }
    }

    private @Nullable Object complete(ObjectInAnswer object, int place, @Nullable Object value) {
        var form = object.selection().field(place).form();
        // Most fields are leaves, and need no place of their own.
        return form instanceof Form.Leaf leaf && value != null
                ? leaf(leaf, object, place, value)
                : complete(form, new Place(object, place, null), value);
    }

    private @Nullable Object leaf(Form.Leaf leaf, ObjectInAnswer object, int place, Object value) {
        try {
            return leaf.leaves().json(value);
        } catch (RuntimeException e) {
            return failed(new Place(object, place, null), e);
        }
    }

    private @Nullable Object complete(Form form, Place place, @Nullable Object value) {
        if (value == null) {
            return form.required() ? missing(place) : null;
        }
        try {
            return switch (form) {
                case Form.Leaf leaf -> leaf.leaves().json(value);
                case Form.One one -> object(one.type(), place, value);
                case Form.Any any -> object(types.of(any.type(), value), place, value);
                case Form.Many many -> items(many.item(), place, value);
            };
        } catch (RuntimeException e) {
            return failed(place, e);
        }
    }

    private ObjectInAnswer object(GraphQLObjectType type, Place place, Object value) {
        var object = new ObjectInAnswer(place.planned().below(type), value, place);
        fill(object);
        return object;
    }

    private @Nullable Object[] items(Form form, Place place, Object value) {
        return switch (value) {
            case Collection<?> collection -> items(form, place, collection);
            case Iterable<?> iterable -> items(form, place, StreamSupport.stream(iterable.spliterator(), false).toList());
            case Object[] array -> items(form, place, Arrays.asList(array));
            default -> throw new IllegalStateException(value.getClass() + " is no list");
        };
    }

    private @Nullable Object[] items(Form form, Place place, Collection<?> values) {
        var items = new Object[values.size()];
        var position = 0;
        for (var value : values) {
            items[position] = form instanceof Form.Leaf leaf && value != null
                    ? leaf.leaves().json(value)
                    : complete(form, place.at(position), value);
            position++;
        }
        return items;
    }

    private @Nullable Object missing(Place place) {
        unsettled = true;
        errors.add(new NullInNonNull(place.path()));
        return null;
    }

    private @Nullable Object failed(Place place, Throwable cause) {
        Reading.check(cause);
        return note(place, cause);
    }

    private @Nullable Object note(Place place, Throwable cause) {
        // Which of the nulls above it may stay is settled at the end.
        unsettled = true;
        errors.add(fetchErrors.of(cause, place.path(), place.planned().location()));
        return null;
    }

    private record Waiting(ObjectInAnswer object, int place, CompletableFuture<?> future) {
    }
}
