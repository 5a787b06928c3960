package org.jobgraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.execution.CoercedVariables;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/// The plans of the documents that are in memory; each lives as long as its document.
final class Plans {

    // A document with more choices than this is planned anew for the others.
    private static final int KEPT_A_DOCUMENT = 64;

    private final Cache<Document, Planned> planned = Caffeine.newBuilder().weakKeys().build();
    private final GraphQLSchema schema;

    Plans(GraphQLSchema schema) {
        this.schema = schema;
    }

    /// The plan of an operation of a validated document.
    Plan plan(Document document, OperationDefinition operation, CoercedVariables variables) {
        return planned.get(document, Planned::new).plan(operation, variables);
    }

    /// Whether the schema itself is asked for.
    boolean introspects(Document document) {
        return planned.get(document, Planned::new).introspects;
    }

    private final class Planned {

        private final Document document;
        private final List<String> conditions;
        private final boolean introspects;
        private final Map<Choice, Plan> plans = new ConcurrentHashMap<>(2);

        Planned(Document document) {
            this.document = document;
            var seen = new Seen();
            new NodeTraverser().depthFirst(seen, document);
            this.conditions = List.copyOf(seen.conditions);
            this.introspects = seen.introspects;
        }

        Plan plan(OperationDefinition operation, CoercedVariables variables) {
            Map<String, Object> chosen = new HashMap<>();
            conditions.forEach(name -> chosen.put(name, Boolean.TRUE.equals(variables.get(name))));
            var choice = new Choice(operation.getName(), chosen);
            var known = plans.get(choice);
            if (known == null) {
                known = Planner.plan(schema, document, operation, chosen);
                if (plans.size() < KEPT_A_DOCUMENT) {
                    plans.put(choice, known);
                }
            }
            return known;
        }
    }

    private record Choice(@Nullable String operation, Map<String, Object> conditions) {
    }

    @SuppressWarnings("rawtypes")
    private static final class Seen extends NodeVisitorStub {

        private final TreeSet<String> conditions = new TreeSet<>();
        private boolean introspects;

        @Override
        public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
            var condition = directive.getArgument("if");
            if (condition != null && condition.getValue() instanceof VariableReference variable) {
                conditions.add(variable.getName());
            }
            return TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            introspects |= field.getName().equals("__schema") || field.getName().equals("__type");
            return TraversalControl.CONTINUE;
        }
    }
}
