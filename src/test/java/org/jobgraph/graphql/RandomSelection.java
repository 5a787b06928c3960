package org.jobgraph.graphql;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import graphql.introspection.Introspection;
import graphql.language.Value;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/// What a random operation asks for.
final class RandomSelection {

    private static final int DEEPEST = 7;
    private static final int WIDEST = 4;
    private static final int LEAVES = 16;
    private static final int SHARED_LEAVES = 6;

    private final GraphQLSchema schema;
    private final Dice dice;
    private final RandomArguments arguments;
    private final Map<String, List<Wanted>> earlier = new HashMap<>();
    private int leaves;

    RandomSelection(GraphQLSchema schema, Dice dice, Pool pool) {
        this.schema = schema;
        this.dice = dice;
        this.arguments = new RandomArguments(dice, pool);
    }

    List<Wanted> ofQuery() {
        return of(schema.getQueryType(), 1, 0);
    }

    private List<Wanted> of(GraphQLFieldsContainer type, int depth, int lists) {
        var known = earlier.get(type.getName());
        if (known != null && dice.percent(25)) {
            leaves += Wanted.leaves(known);
            return known;
        }
        var wanted = new Selected();
        for (var count = dice.between(1, WIDEST); count > 0 && (wanted.isEmpty() || leaves < LEAVES); count--) {
            var field = choose(type, depth);
            add(wanted, field.owner(), field.definition(), field.on(), depth, lists);
        }
        var selection = wanted.all();
        if (Wanted.leaves(selection) <= SHARED_LEAVES) {
            earlier.put(type.getName(), selection);
        }
        return selection;
    }

    private void add(Selected selected, String owner, GraphQLFieldDefinition definition, @Nullable String on, int depth,
            int lists) {
        var type = GraphQLTypeUtil.unwrapAll(definition.getType());
        var isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))
                || type.getName().endsWith("Connection");
        var children = type instanceof GraphQLFieldsContainer container
                ? of(container, depth + 1, isList ? lists + 1 : lists)
                : none();
        var given = arguments.of(owner, definition, lists > 0);
        selected.add(definition, on, given, children);
        // The same again with other arguments is what clients do to compare, and where engines mix things up.
        if (!definition.getArguments().isEmpty() && dice.percent(30)) {
            selected.add(definition, on, arguments.of(owner, definition, lists > 0), children);
        }
    }

    private List<Wanted> none() {
        leaves++;
        return List.of();
    }

    private Choice choose(GraphQLFieldsContainer type, int depth) {
        if (dice.percent(5)) {
            return new Choice(type.getName(), Introspection.TypeNameMetaFieldDef, null);
        }
        if (type instanceof GraphQLInterfaceType anything && dice.percent(70)) {
            var narrower = dice.one(schema.getImplementations(anything));
            return new Choice(narrower.getName(), field(narrower, depth), narrower.getName());
        }
        return new Choice(type.getName(), field(type, depth), null);
    }

    private GraphQLFieldDefinition field(GraphQLFieldsContainer type, int depth) {
        var all = type.getFieldDefinitions();
        var rows = all.stream().filter(field -> List.of("nodes", "edges").contains(field.getName())
                && type.getName().endsWith("Connection")).toList();
        if (!rows.isEmpty() && leaves < LEAVES && dice.percent(50)) {
            return dice.one(rows);
        }
        if (depth >= DEEPEST || leaves >= LEAVES) {
            var atoms = all.stream().filter(field -> isLeaf(field) && field.getArguments().isEmpty()).toList();
            return atoms.isEmpty() ? Introspection.TypeNameMetaFieldDef : dice.one(atoms);
        }
        return dice.one(all);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLFieldsContainer);
    }

    /// Every field of the objects that queries reach, as `Type.field`.
    static Set<String> fields(GraphQLSchema schema) {
        var fields = new HashSet<String>();
        var reached = new HashSet<GraphQLObjectType>();
        var ahead = new ArrayDeque<GraphQLObjectType>(List.of(schema.getQueryType()));
        while (!ahead.isEmpty()) {
            var object = ahead.pop();
            if (reached.add(object) && !Introspection.isIntrospectionTypes(object)) {
                for (var field : object.getFieldDefinitions()) {
                    fields.add(object.getName() + "." + field.getName());
                    ahead.addAll(objects(schema, GraphQLTypeUtil.unwrapAll(field.getType())));
                }
            }
        }
        return fields;
    }

    private static List<GraphQLObjectType> objects(GraphQLSchema schema, GraphQLType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType open -> schema.getImplementations(open);
            default -> List.of();
        };
    }

    private record Choice(String owner, GraphQLFieldDefinition definition, @Nullable String on) {
    }

    /// A selection that grows, each field under a key of its own.
    private final class Selected {

        private final Map<String, Wanted> byKey = new LinkedHashMap<>();

        boolean isEmpty() {
            return byKey.isEmpty();
        }

        List<Wanted> all() {
            return List.copyOf(byKey.values());
        }

        void add(GraphQLFieldDefinition field, @Nullable String on, Map<String, Value<?>> given,
                List<Wanted> children) {
            var key = key(field.getName());
            byKey.put(key, new Wanted(key, field, on, given, children));
        }

        // Now and then a key that is the name of another field.
        private String key(String name) {
            var key = dice.percent(75) ? name : dice.one(List.of("id", "name", "code", "nodes", "first", "a", "b", "c"));
            while (byKey.containsKey(key)) {
                key = key + byKey.size();
            }
            return key;
        }
    }
}
