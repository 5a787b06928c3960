package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import graphql.introspection.Introspection;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/// Plans one validated operation for one choice of what `@skip` and `@include` leave: the specification's *CollectFields*,
/// done once instead of for every row. What lies below a field is planned when the first object of its type comes.
final class Planner {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final AtomicInteger fields = new AtomicInteger();

    private Planner(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = NodeUtil.getFragmentsByName(document);
        this.variables = variables;
    }

    /// @param variables at least those that directives name
    static Plan plan(GraphQLSchema schema, Document document, OperationDefinition operation,
            Map<String, Object> variables) {
        var planner = new Planner(schema, document, variables);
        var type = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        var root = planner.collect(type, List.of(operation.getSelectionSet()));
        return new Plan(operation, root, new Habit());
    }

    private Selection collect(GraphQLObjectType type, List<SelectionSet> sets) {
        var keys = new LinkedHashMap<String, List<Field>>();
        var spread = new HashSet<String>();
        sets.forEach(set -> gather(type, set, keys, spread));
        var planned = new ArrayList<PlannedField>(keys.size());
        keys.forEach((key, asked) -> planned.add(field(type, key, List.copyOf(asked))));
        return new Selection(type, planned);
    }

    private PlannedField field(GraphQLObjectType type, String key, List<Field> asked) {
        var name = asked.getFirst().getName();
        var definition = Introspection.getFieldDefinition(schema, type, name);
        var sets = asked.stream().map(Field::getSelectionSet).filter(set -> set != null).toList();
        var fetcher = schema.getCodeRegistry().getDataFetcher(FieldCoordinates.coordinates(type, name), definition);
        return new PlannedField(key, asked, definition, fetcher, fields.getAndIncrement(), below -> collect(below, sets));
    }

    private void gather(GraphQLObjectType type, SelectionSet set, Map<String, List<Field>> keys, Set<String> spread) {
        for (Object selection : set.getSelections()) {
            switch (selection) {
                case Field field when isIn(field.getDirectives()) ->
                    keys.computeIfAbsent(field.getResultKey(), _ -> new ArrayList<>(1)).add(field);
                case InlineFragment inline when isIn(inline.getDirectives()) && fits(type, inline.getTypeCondition()) ->
                    gather(type, inline.getSelectionSet(), keys, spread);
                case FragmentSpread named when isIn(named.getDirectives()) && spread.add(named.getName()) -> {
                    var fragment = fragments.get(named.getName());
                    // Validation knows no spread of a fragment that is not there.
                    if (fragment != null && fits(type, fragment.getTypeCondition())) {
                        gather(type, fragment.getSelectionSet(), keys, spread);
                    }
                }
                default -> {
                    // Left out by a directive or its type.
                }
            }
        }
    }

    private boolean fits(GraphQLObjectType type, @Nullable TypeName condition) {
        return condition == null || switch (schema.getType(condition.getName())) {
            case GraphQLObjectType object -> object.equals(type);
            case GraphQLInterfaceType open -> schema.getImplementations(open).contains(type);
            case GraphQLUnionType open -> open.getTypes().contains(type);
            case null, default -> false;
        };
    }

    private boolean isIn(List<Directive> directives) {
        return directives.stream().allMatch(directive -> switch (directive.getName()) {
            case "skip" -> !condition(directive);
            case "include" -> condition(directive);
            default -> true;
        });
    }

    private boolean condition(Directive directive) {
        return switch (directive.getArgument("if").getValue()) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable -> Boolean.TRUE.equals(variables.get(variable.getName()));
            default -> throw new IllegalStateException("a validated condition is true, false or a variable");
        };
    }
}
