package org.jobgraph.graphql;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// What a machine can check of the rules that the schema is written by.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class SchemaRulesTest {

    private static final Set<String> SCALARS = Set.of("ID", "String", "Int", "Float", "Boolean", "BigDecimal", "Date",
            "DateTime");

    @Inject
    GraphQLSchema schema;

    @Test
    void everything_always_isDescribed() {
        var bare = new ArrayList<String>();
        types().filter(type -> !(type instanceof GraphQLScalarType)).forEach(type -> {
            note(bare, type.getName(), type);
            fields(type).forEach(field -> {
                note(bare, type.getName() + "." + field.getName(), field);
                field.getArguments().forEach(
                        argument -> note(bare, "%s.%s(%s)".formatted(type.getName(), field.getName(), argument.getName()),
                                argument));
            });
            if (type instanceof GraphQLInputObjectType input) {
                input.getFields().forEach(field -> note(bare, type.getName() + "." + field.getName(), field));
            }
            if (type instanceof GraphQLEnumType choice) {
                choice.getValues().forEach(value -> note(bare, type.getName() + "." + value.getName(), value));
            }
        });
        assertEquals(List.of(), bare);
    }

    @Test
    void scalars_always_areFew() {
        assertEquals(Set.of(), types().filter(GraphQLScalarType.class::isInstance).map(GraphQLNamedType::getName)
                .filter(name -> !SCALARS.contains(name)).collect(toSet()));
    }

    @Test
    void connections_always_areRelays() {
        var wrong = new ArrayList<String>();
        objects().filter(type -> type.getName().endsWith("Connection")).forEach(type -> {
            var node = type.getName().substring(0, type.getName().length() - "Connection".length());
            expect(wrong, type, "edges", "[" + node + "Edge!]!");
            expect(wrong, type, "nodes", "[" + node + "!]!");
            expect(wrong, type, "pageInfo", "PageInfo!");
            expect(wrong, type, "totalCount", "Int!");
            var edge = schema.getObjectType(node + "Edge");
            expect(wrong, edge, "cursor", "String!");
            expect(wrong, edge, "node", node + "!");
        });
        expect(wrong, schema.getObjectType("PageInfo"), "hasNextPage", "Boolean!");
        expect(wrong, schema.getObjectType("PageInfo"), "endCursor", "String");
        assertEquals(List.of(), wrong);
    }

    @Test
    void fieldsThatGiveConnections_always_pageForwardByCursor() {
        var wrong = new ArrayList<String>();
        eachField((type, field) -> {
            var name = named(field.getType()).getName();
            if (name.endsWith("Connection")) {
                var place = type.getName() + "." + field.getName();
                require(wrong, GraphQLTypeUtil.isNonNull(field.getType()), place + " is nullable");
                var first = field.getArgument("first");
                require(wrong, first != null && printed(first.getType()).equals("Int")
                        && "20".equals(number(first)), place + " has no first: Int = 20");
                var after = field.getArgument("after");
                require(wrong, after != null && printed(after.getType()).equals("String"), place + " has no after: String");
                require(wrong, field.getArgument("offset") == null, place + " pages by offset");
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void lists_always_areThereAndHoldNoNull() {
        var wrong = new ArrayList<String>();
        eachField((type, field) -> {
            if (isList(field.getType())) {
                require(wrong, printed(field.getType()).matches("\\[\\w+!]!"),
                        "%s.%s: %s".formatted(type.getName(), field.getName(), printed(field.getType())));
            }
            field.getArguments().stream().filter(argument -> isList(argument.getType())).forEach(argument -> require(wrong,
                    printed(argument.getType()).matches("\\[\\w+!]!?"),
                    "%s.%s(%s): %s".formatted(type.getName(), field.getName(), argument.getName(),
                            printed(argument.getType()))));
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void filters_always_leaveEveryConditionToTheClient() {
        var wrong = new ArrayList<String>();
        types().filter(GraphQLInputObjectType.class::isInstance).map(GraphQLInputObjectType.class::cast)
                .filter(type -> type.getName().contains("Filter")).forEach(type -> type.getFields().forEach(field -> {
                    var text = printed(field.getType());
                    require(wrong, text.matches("\\w+|\\[\\w+!]"),
                            "%s.%s: %s".formatted(type.getName(), field.getName(), text));
                    require(wrong, !type.getName().endsWith("FilterInput"), type.getName());
                }));
        assertEquals(List.of(), wrong);
    }

    @Test
    void ids_always_areThoseOfNodes() {
        var wrong = new ArrayList<String>();
        objects().forEach(type -> {
            var id = type.getFieldDefinition("id");
            require(wrong, (id != null) == type.getInterfaces().stream().anyMatch(face -> face.getName().equals("Node")),
                    type.getName() + " has an id but is no Node, or the other way round");
            require(wrong, id == null || printed(id.getType()).equals("ID!"), type.getName() + ".id");
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void lookUpsByKey_always_mayFindNothing() {
        var wrong = new ArrayList<String>();
        schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> named(field.getType()) instanceof GraphQLObjectType && !isList(field.getType())
                        && !named(field.getType()).getName().endsWith("Connection")
                        && field.getArguments().stream().anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType())))
                .forEach(field -> require(wrong, !GraphQLTypeUtil.isNonNull(field.getType()), field.getName()));
        assertEquals(List.of(), wrong);
    }

    @Test
    void argumentsWithADefault_always_mayBeLeftOutOrNull() {
        var wrong = new ArrayList<String>();
        eachField((type, field) -> field.getArguments().stream().filter(GraphQLArgument::hasSetDefaultValue)
                .forEach(argument -> require(wrong, !GraphQLTypeUtil.isNonNull(argument.getType()),
                        type.getName() + "." + field.getName() + "(" + argument.getName() + ")")));
        assertEquals(List.of(), wrong);
    }

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream().filter(type -> !type.getName().startsWith("__"));
    }

    private Stream<GraphQLObjectType> objects() {
        return types().filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast);
    }

    private void eachField(java.util.function.BiConsumer<GraphQLNamedType, GraphQLFieldDefinition> look) {
        types().forEach(type -> fields(type).forEach(field -> look.accept(type, field)));
    }

    private static Stream<GraphQLFieldDefinition> fields(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLObjectType object -> object.getFieldDefinitions().stream();
            case GraphQLInterfaceType face -> face.getFieldDefinitions().stream();
            default -> Stream.of();
        };
    }

    private static void note(List<String> bare, String where, GraphQLNamedSchemaElement element) {
        var text = element.getDescription();
        require(bare, text != null && !text.isBlank(), where);
    }

    private static void expect(List<String> wrong, GraphQLObjectType type, String field, String expected) {
        var found = type == null ? null : type.getFieldDefinition(field);
        require(wrong, found != null && printed(found.getType()).equals(expected),
                (type == null ? "no type with " : type.getName() + ".") + field + ": " + expected);
    }

    private static void require(List<String> wrong, boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private static boolean isList(GraphQLType type) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
    }

    private static GraphQLNamedType named(GraphQLType type) {
        return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
    }

    private static String printed(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    private static String number(GraphQLArgument argument) {
        Object value = GraphQLArgument.getArgumentDefaultValue(argument);
        return String.valueOf(value);
    }
}
