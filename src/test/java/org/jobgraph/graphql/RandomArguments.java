package org.jobgraph.graphql;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;

/// Random arguments: mostly values that the database has, some that it has not, some that are malformed.
final class RandomArguments {

    private static final List<String> NEITHER = List.of("nowhere", "", "x", "é \"quoted\" \\ \n 漢", "a\0b", "%", "99", "0");
    private static final List<Integer> PAGES_OUT_OF_RANGE = List.of(0, 101, -1);
    private static final List<Integer> YEARS_WITHOUT_DATA = List.of(1900, 0, -5, Integer.MAX_VALUE);
    private static final int ITEMS = 3;

    private final Dice dice;
    private final Pool pool;

    RandomArguments(Dice dice, Pool pool) {
        this.dice = dice;
        this.pool = pool;
    }

    /// Arguments for a field.
    ///
    /// @param owner name of the type that has the field
    /// @param small whether its rows multiply with those of lists above
    Map<String, Value<?>> of(String owner, GraphQLFieldDefinition field, boolean small) {
        var chosen = new LinkedHashMap<String, Value<?>>();
        for (var argument : field.getArguments()) {
            if (GraphQLTypeUtil.isNonNull(argument.getType()) || dice.percent(chance(argument, small))) {
                chosen.put(argument.getName(), argument(owner, field, argument));
            }
        }
        return chosen;
    }

    private static int chance(GraphQLArgument argument, boolean small) {
        return switch (argument.getName()) {
            case "first" -> small ? 95 : 70;
            case "after" -> 25;
            default -> 40;
        };
    }

    private Value<?> argument(String owner, GraphQLFieldDefinition field, GraphQLArgument argument) {
        var name = argument.getName();
        var known = name.equals("after")
                ? pool.of(owner + "." + field.getName() + " after")
                : known(name, GraphQLTypeUtil.unwrapAll(field.getType()).getName());
        // A connection nobody has paged yet has no cursor.
        return name.equals("after") && known.isEmpty()
                ? NullValue.of()
                : value(name, argument.getType(), known);
    }

    private Value<?> value(String name, GraphQLInputType type, List<String> known) {
        if (!GraphQLTypeUtil.isNonNull(type) && dice.percent(6)) {
            return NullValue.of();
        }
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLList list -> ArrayValue.newArrayValue().values(items(name, list, known)).build();
            case GraphQLInputObjectType input -> ObjectValue.newObjectValue().objectFields(fields(input)).build();
            case GraphQLEnumType choice -> new EnumValue(dice.one(choice.getValues()).getName());
            case GraphQLNamedType scalar -> scalar(name, scalar.getName(), known);
            default -> throw new IllegalStateException("no value of type " + type);
        };
    }

    // Never null: `[String!]` and `[ID!]` are what there is.
    @SuppressWarnings("rawtypes")
    private List<Value> items(String name, GraphQLList list, List<String> known) {
        var of = (GraphQLInputType) GraphQLNonNull.nonNull(GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()));
        var count = dice.percent(5) ? 0 : dice.between(1, ITEMS);
        return IntStream.range(0, count).<Value>mapToObj(_ -> value(name, of, known)).toList();
    }

    private List<ObjectField> fields(GraphQLInputObjectType input) {
        var fields = new ArrayList<ObjectField>();
        for (var field : input.getFields()) {
            if (GraphQLTypeUtil.isNonNull(field.getType()) || dice.percent(35)) {
                fields.add(new ObjectField(field.getName(),
                        value(field.getName(), field.getType(), known(field.getName(), input.getName()))));
            }
        }
        return fields;
    }

    private Value<?> scalar(String name, String type, List<String> known) {
        return switch (type) {
            case "Boolean" -> BooleanValue.of(dice.percent(50));
            case "Int" -> new IntValue(BigInteger.valueOf(number(name, known)));
            default -> StringValue.of(text(name, known));
        };
    }

    private int number(String name, List<String> known) {
        if (name.startsWith("year")) {
            return dice.percent(10) || known.isEmpty() ? dice.one(YEARS_WITHOUT_DATA) : Integer.parseInt(dice.one(known));
        }
        return dice.percent(4) ? dice.one(PAGES_OUT_OF_RANGE) : dice.percent(5) ? PageSize.MAXIMUM : dice.between(1, 5);
    }

    private String text(String name, List<String> known) {
        if (known.isEmpty() || dice.percent(6)) {
            return dice.percent(70) ? dice.one(NEITHER) : dice.one(orNothing(pool.ofAny("id")));
        }
        var value = dice.one(known);
        return name.endsWith("Prefix") ? value.substring(0, dice.between(1, value.length())) : value;
    }

    private static List<String> orNothing(List<String> known) {
        return known.isEmpty() ? NEITHER : known;
    }

    /// What the database has for an argument of that name.
    ///
    /// @param type what the field gives, or the input that the argument stands in
    private List<String> known(String name, String type) {
        return switch (name) {
            case "id" -> type.equals("Node") ? pool.ofAny("id") : pool.of(type + ".id");
            case "ids" -> pool.ofAny("id");
            case "occupation", "occupations", "codePrefix" -> pool.of("Occupation.code");
            case "area", "areas" -> Stream.of("Metro.code", "Area.code").flatMap(of -> pool.of(of).stream()).toList();
            case "metro" -> pool.of("Metro.code");
            case "city" -> pool.of("City.slug");
            case "role" -> pool.of("Role.slug");
            case "provider" -> pool.of("Provider.slug");
            case "state", "country" -> pool.of("City." + name);
            case "documents" -> pool.of("Provenance.document");
            case "year", "years" -> pool.ofAny("year");
            default -> pool.of(type + "." + name);
        };
    }
}
