package org.jobgraph.graphql;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.SourceLocation;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/// One field of an operation, with everything about it that does not depend on rows or variables.
final class PlannedField implements Ahead {

    private final SerializedString key;
    private final List<Field> asked;
    private final GraphQLFieldDefinition definition;
    private final Form form;
    private final DataFetcher<?> fetcher;
    private final int number;
    private final Function<GraphQLObjectType, Selection> collect;
    private final Map<GraphQLObjectType, Selection> below = new ConcurrentHashMap<>(2);
    private final Map<Ahead.Question<?>, Object> answers = new ConcurrentHashMap<>(2);
    private volatile @Nullable Selection last;
    private volatile @Nullable Invocation constant;

    /// @param asked every place of the document that asks for it under this key
    /// @param number its own one within the plan, from 0
    /// @param collect what is asked of the objects of a type that it holds
    PlannedField(String key, List<Field> asked, GraphQLFieldDefinition definition, DataFetcher<?> fetcher, int number,
            Function<GraphQLObjectType, Selection> collect) {
        this.key = new SerializedString(key);
        this.asked = asked;
        this.definition = definition;
        this.form = Form.of(definition.getType());
        this.fetcher = fetcher;
        this.number = number;
        this.collect = collect;
    }

    /// Its name in the answer.
    SerializableString key() {
        return key;
    }

    GraphQLFieldDefinition definition() {
        return definition;
    }

    Form form() {
        return form;
    }

    /// Whether it asks which type the object has.
    boolean isTypeName() {
        return definition.equals(Introspection.TypeNameMetaFieldDef);
    }

    int number() {
        return number;
    }

    @Nullable
    SourceLocation location() {
        return asked.getFirst().getSourceLocation();
    }

    /// What is asked of an object of `type` in this field.
    Selection below(GraphQLObjectType type) {
        var known = last;
        if (known == null || !known.type().equals(type)) {
            known = below.computeIfAbsent(type, collect);
            last = known;
        }
        return known;
    }

    @Override
    public Set<String> fields(String... path) {
        var reached = Stream.of(this);
        for (var name : path) {
            reached = reached.flatMap(field -> field.below()).filter(field -> field.definition.getName().equals(name));
        }
        return reached.flatMap(PlannedField::below).map(field -> field.definition.getName()).collect(toUnmodifiableSet());
    }

    /// What a question about it is answered.
    // A question is the key of its own answer.
    @SuppressWarnings("unchecked")
    <T> T answer(Ahead.Question<T> question) {
        return (T) answers.computeIfAbsent(question, asked -> asked.of(this));
    }

    private Stream<PlannedField> below() {
        var type = objectType();
        return type == null ? Stream.of() : below(type).fields();
    }

    private @Nullable GraphQLObjectType objectType() {
        return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLObjectType type ? type : null;
    }

    /// The call that fetches it, with the arguments of one request.
    Invocation invocation(CoercedVariables variables) {
        var known = constant;
        if (known == null) {
            var arguments = new FieldArguments(definition, asked.getFirst().getArguments());
            known = Invocation.of(fetcher, definition, () -> arguments.values(variables));
            if (!arguments.useVariables()) {
                constant = known;
            }
        }
        return known;
    }
}
