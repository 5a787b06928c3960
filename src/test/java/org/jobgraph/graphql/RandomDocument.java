package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import graphql.Scalars;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/// Says the same thing in one of the many ways that GraphQL has for it: fragments, repeated and split fields, variables,
/// directives, and things that are left out again.
final class RandomDocument {

    private final Dice dice;
    private final GraphQLSchema schema;
    private final List<String> definitions = new ArrayList<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private final IdentityHashMap<List<Wanted>, String> named = new IdentityHashMap<>();
    private int gone;

    private RandomDocument(Dice dice, GraphQLSchema schema) {
        this.dice = dice;
        this.schema = schema;
    }

    /// A request that asks for `wanted`.
    static GraphQLRequest of(List<Wanted> wanted, GraphQLSchema schema, Dice dice) {
        return new RandomDocument(dice, schema).request(wanted);
    }

    private GraphQLRequest request(List<Wanted> wanted) {
        var selections = selections(wanted, schema.getQueryType().getName());
        var operation = "query Random%s %s".formatted(
                definitions.isEmpty() ? "" : definitions.stream().collect(Collectors.joining(", ", "(", ")")), selections);
        var parts = new ArrayList<>(fragments);
        parts.add(operation);
        var several = dice.percent(10);
        if (several) {
            parts.add("query Other { __typename }");
        }
        dice.shuffle(parts);
        return new GraphQLRequest(String.join("\n", parts), several ? "Random" : null, variables, Map.of());
    }

    private String selections(List<Wanted> wanted, String type) {
        var known = named.get(wanted);
        if (known == null && dice.percent(20)) {
            known = fragment(type, content(wanted, type));
            named.put(wanted, known);
        }
        return known == null
                ? "{ " + content(wanted, type) + " }"
                : "{ ..." + known + (dice.percent(20) ? " ..." + known : "") + " }";
    }

    private String content(List<Wanted> wanted, String type) {
        var pieces = new ArrayList<String>();
        wanted.forEach(each -> pieces.addAll(pieces(each, type)));
        if (dice.percent(15)) {
            pieces.add(dice.one(pieces));
        }
        if (dice.percent(15)) {
            pieces.add(leftOut(dice.percent(50) ? "... { gone%d: __typename }" : "gone%d: __typename %s"));
        }
        if (dice.percent(10)) {
            pieces.add("... " + never() + " { " + dice.one(pieces) + " }");
        }
        dice.shuffle(pieces);
        return dice.percent(30) ? grouped(pieces, type) : String.join(" ", pieces);
    }

    private String leftOut(String what) {
        var directive = never();
        return what.startsWith("...")
                ? "... " + directive + what.substring(3).formatted(gone++)
                : what.formatted(gone++, directive);
    }

    private String grouped(List<String> pieces, String type) {
        var from = dice.between(0, pieces.size() - 1);
        var to = dice.between(from + 1, pieces.size());
        var inside = within(type, type, String.join(" ", pieces.subList(from, to)));
        return String.join(" ", pieces.subList(0, from)) + " " + inside + " "
                + String.join(" ", pieces.subList(to, pieces.size()));
    }

    /// A fragment around selections.
    ///
    /// @param on what the objects must be
    /// @param type what they are known to be
    private String within(String on, String type, String content) {
        if (dice.percent(30)) {
            return "..." + fragment(on, content) + (dice.percent(20) ? " " + always() : "");
        }
        var condition = on.equals(type) && dice.percent(40) ? "" : " on " + on;
        return "..." + condition + (dice.percent(20) ? " " + always() : "") + " { " + content + " }";
    }

    private String fragment(String on, String content) {
        var name = "F" + fragments.size();
        fragments.add("fragment %s on %s { %s }".formatted(name, on, content));
        return name;
    }

    private List<String> pieces(Wanted wanted, String type) {
        var head = (wanted.key().equals(wanted.name()) && dice.percent(90) ? "" : wanted.key() + ": ") + wanted.name()
                + arguments(wanted);
        var children = wanted.children();
        var pieces = new ArrayList<String>();
        if (children.size() > 1 && dice.percent(25)) {
            var cut = dice.between(1, children.size() - 1);
            pieces.add(head + directive() + " { " + content(children.subList(0, cut), wanted.type()) + " }");
            pieces.add(head + directive() + " { " + content(children.subList(cut, children.size()), wanted.type()) + " }");
        } else {
            pieces.add(head + directive() + (children.isEmpty() ? "" : " " + selections(children, wanted.type())));
        }
        var on = wanted.on();
        return on == null
                ? pieces.stream().map(piece -> perhapsAsNode(piece, wanted, type)).toList()
                : pieces.stream().map(piece -> within(on, type, piece)).toList();
    }

    // An object may be asked as the interface that it implements.
    private String perhapsAsNode(String piece, Wanted wanted, String type) {
        var isNode = schema.getType(type) instanceof GraphQLObjectType object
                && object.getInterfaces().stream().anyMatch(of -> of.getName().equals("Node"));
        return wanted.name().equals("id") && isNode && dice.percent(30) ? within("Node", type, piece) : piece;
    }

    private String arguments(Wanted wanted) {
        var given = new ArrayList<String>();
        for (var argument : wanted.field().getArguments()) {
            var value = wanted.arguments().get(argument.getName());
            if (value != null) {
                given.add(argument.getName() + ": " + value(value, argument.getType()));
            } else if (dice.percent(15)) {
                given.add(argument.getName() + ": " + absent(argument));
            }
        }
        dice.shuffle(given);
        return given.isEmpty() ? "" : given.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    /// A variable that nobody gives: the argument is not there either.
    private String absent(GraphQLArgument argument) {
        return declared(argument.getType(), null);
    }

    private String value(Value<?> value, GraphQLInputType type) {
        return dice.percent(35) ? variable(value, type) : literal(value, type);
    }

    private String variable(Value<?> value, GraphQLInputType type) {
        if (dice.percent(30)) {
            return declared(type, value);
        }
        // The default does not matter when a value is sent.
        var nullable = !GraphQLTypeUtil.isNonNull(type);
        var name = declared(type, dice.percent(70) ? null : nullable && dice.percent(50) ? NullValue.of() : value);
        variables.put(name.substring(1), Literals.json(value));
        return name;
    }

    private String declared(GraphQLInputType type, @Nullable Value<?> fallback) {
        var name = "$v" + definitions.size();
        definitions.add(name + ": " + GraphQLTypeUtil.simplePrint(type)
                + (fallback == null ? "" : " = " + Literals.text(fallback)));
        return name;
    }

    private String literal(Value<?> value, GraphQLInputType type) {
        return switch (value) {
            case ArrayValue list -> list(list, (GraphQLList) GraphQLTypeUtil.unwrapNonNull(type));
            case ObjectValue object -> object(object, (GraphQLInputObjectType) GraphQLTypeUtil.unwrapNonNull(type));
            default -> Literals.text(value);
        };
    }

    private String list(ArrayValue list, GraphQLList type) {
        var of = (GraphQLInputType) type.getWrappedType();
        var items = list.getValues().stream().map(item -> value(item, of)).toList();
        // A variable would have to be of the list's type.
        return items.size() == 1 && !items.getFirst().startsWith("$") && dice.percent(25)
                ? items.getFirst()
                : items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private String object(ObjectValue object, GraphQLInputObjectType type) {
        return object.getObjectFields().stream()
                .map(field -> field.getName() + ": "
                        + value(field.getValue(), type.getField(field.getName()).getType()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String directive() {
        return dice.percent(12) ? " " + always() : "";
    }

    private String always() {
        return switch (dice.between(1, 3)) {
            case 1 -> "@include(if: " + truth(true) + ")";
            case 2 -> "@skip(if: " + truth(false) + ")";
            default -> "@include(if: " + truth(true) + ") @skip(if: " + truth(false) + ")";
        };
    }

    private String never() {
        return switch (dice.between(1, 4)) {
            case 1 -> "@include(if: " + truth(false) + ")";
            case 2 -> "@skip(if: " + truth(true) + ")";
            case 3 -> "@include(if: " + truth(true) + ") @skip(if: " + truth(true) + ")";
            default -> "@skip(if: " + truth(false) + ") @include(if: " + truth(false) + ")";
        };
    }

    private String truth(boolean value) {
        return value(BooleanValue.of(value), GraphQLNonNull.nonNull(Scalars.GraphQLBoolean));
    }
}
