package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import graphql.introspection.Introspection;
import graphql.language.BooleanValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/// Prices the operations of a valid document: rows × fields.
///
/// A field is one point for every row that it stands in, and [#FROM_DATABASE] when it leaves its row for the database, which
/// also takes a [#STATEMENT], one for all rows. What stands below a list counts for each of its rows. Fields that
/// fragments repeat are answered once, and count once.
final class Pricing {

    static final int OPERATION = 1;
    static final int IN_MEMORY = 1;
    static final int FROM_DATABASE = 5;
    static final int STATEMENT = 50;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Boolean> switches = new HashMap<>();
    private final Set<String> roots;
    private final Rows rows;

    private Pricing(GraphQLSchema schema, Document document, OperationDefinition operation) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() instanceof BooleanValue literal) {
                switches.put(variable.getName(), literal.isValue());
            }
        }
        this.roots = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull).map(GraphQLObjectType::getName).collect(Collectors.toUnmodifiableSet());
        this.rows = new Rows(operation.getVariableDefinitions());
    }

    /// The price of each operation.
    static Map<OperationDefinition, Points> prices(GraphQLSchema schema, Document document) {
        var prices = new LinkedHashMap<OperationDefinition, Points>();
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            prices.put(operation, new Pricing(schema, document, operation).price(operation));
        }
        return prices;
    }

    private Points price(OperationDefinition operation) {
        var root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        var base = new Points.Known(0, OPERATION);
        return root == null
                ? base
                : Points.sum(List.of(base, below(root, List.of(new Part(operation.getSelectionSet(), List.of())), null)));
    }

    private Points below(GraphQLCompositeType type, List<Part> parts, @Nullable Size page) {
        var objects = objects(type).stream().map(object -> object(object, parts, page)).distinct().toList();
        return objects.size() == 1 ? objects.getFirst() : new Points.Dearest(objects);
    }

    private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType any -> schema.getImplementations(any);
            case GraphQLUnionType any -> any.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            default -> throw new IllegalStateException("no type with fields: " + type);
        };
    }

    private Points object(GraphQLObjectType type, List<Part> parts, @Nullable Size page) {
        var fields = new LinkedHashMap<String, List<Occurrence>>();
        parts.forEach(part -> collect(type, part.selections, part.conditions, fields));
        return Points.sum(fields.values().stream().map(asked -> field(type, asked, page)).toList());
    }

    private void collect(GraphQLObjectType type, SelectionSet selections, List<Inclusion.Condition> around,
            Map<String, List<Occurrence>> into) {
        for (Object selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> Inclusion.of(field, around, switches).ifPresent(conditions -> into
                        .computeIfAbsent(field.getResultKey(), _ -> new ArrayList<>()).add(new Occurrence(field, conditions)));
                case InlineFragment inline when isOf(type, inline.getTypeCondition()) -> Inclusion
                        .of(inline, around, switches)
                        .ifPresent(conditions -> collect(type, inline.getSelectionSet(), conditions, into));
                case FragmentSpread spread -> Inclusion.of(spread, around, switches)
                        .ifPresent(conditions -> spread(type, spread.getName(), conditions, into));
                default -> {
                    // an inline fragment on another type
                }
            }
        }
    }

    private void spread(GraphQLObjectType type, String name, List<Inclusion.Condition> conditions,
            Map<String, List<Occurrence>> into) {
        var fragment = fragments.get(name);
        if (fragment != null && isOf(type, fragment.getTypeCondition())) {
            collect(type, fragment.getSelectionSet(), conditions, into);
        }
    }

    private boolean isOf(GraphQLObjectType type, @Nullable TypeName condition) {
        return condition == null || condition.getName().equals(type.getName())
                || (schema.getType(condition.getName()) instanceof GraphQLNamedType any
                        && !(any instanceof GraphQLObjectType) && schema.isPossibleType(any, type));
    }

    /// @param page how many rows `nodes` and `edges` have; null when the type is no connection
    private Points field(GraphQLObjectType parent, List<Occurrence> asked, @Nullable Size page) {
        var field = asked.getFirst().field;
        var definition = Introspection.getFieldDefinition(schema, parent, field.getName());
        var own = own(parent, definition);
        var inclusion = new Inclusion(asked.stream().map(Occurrence::conditions).toList());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return own.when(inclusion);
        }
        // Below a field that is asked for once, its own conditions are settled already.
        var parts = asked.stream().map(occurrence -> new Part(occurrence.field.getSelectionSet(),
                asked.size() == 1 ? List.of() : occurrence.conditions)).toList();
        var isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        var children = below(type, parts, isList ? null : rows.page(field, definition));
        for (var size : isList ? rows.of(field, definition, page) : List.<Size>of()) {
            children = children.times(size);
        }
        return Points.sum(List.of(own, children)).when(inclusion);
    }

    private Points own(GraphQLObjectType parent, GraphQLFieldDefinition definition) {
        return needsDatabase(parent, definition)
                ? new Points.Known(FROM_DATABASE, STATEMENT)
                : new Points.Known(IN_MEMORY, 0);
    }

    // At the root nothing is at hand yet.
    private boolean needsDatabase(GraphQLObjectType parent, GraphQLFieldDefinition definition) {
        if (definition.getName().startsWith("__")) {
            return false;
        }
        return roots.contains(parent.getName())
                || (schema.getCodeRegistry().getDataFetcher(parent, definition) instanceof OperationFetcher fetcher
                        && fetcher.answersLater());
    }

    private record Occurrence(Field field, List<Inclusion.Condition> conditions) {
    }

    private record Part(SelectionSet selections, List<Inclusion.Condition> conditions) {
    }
}
