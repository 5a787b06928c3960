package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/// The answer to an operation, put together from its leaves, each asked alone: no alias, no fragment beyond the type that an
/// object must be of, no variable, and nothing beside it to be batched with.
final class OneByOne {

    private final Function<GraphQLRequest, Answered> service;
    private final Map<List<Object>, String> errors = new HashMap<>();
    private JsonNode data = Answered.nothing();
    private int leaves;

    OneByOne(Function<GraphQLRequest, Answered> service) {
        this.service = service;
    }

    Answered answer(List<Wanted> wanted) {
        ask(wanted, List.of());
        return new Answered(data, errors);
    }

    int leaves() {
        return leaves;
    }

    private void ask(List<Wanted> wanted, List<Wanted> above) {
        for (var each : wanted) {
            var path = new ArrayList<>(above);
            path.add(each);
            if (each.children().isEmpty()) {
                ask(path);
            } else {
                ask(each.children(), path);
            }
        }
    }

    private void ask(List<Wanted> path) {
        leaves++;
        var answer = service.apply(new GraphQLRequest(document(path), null, Map.of(), Map.of()));
        data = Answered.merged(data, Answered.renamed(answer.data(), path));
        answer.errors().forEach((at, error) -> errors.put(Answered.renamed(at, path), error));
    }

    static String document(List<Wanted> path) {
        var document = new StringBuilder();
        for (var field : path) {
            document.append("{ ");
            if (field.on() != null) {
                document.append("... on ").append(field.on()).append(" { ");
            }
            document.append(field.name()).append(arguments(field)).append(' ');
        }
        path.forEach(field -> document.append(field.on() == null ? "}" : "} }"));
        return document.toString();
    }

    private static String arguments(Wanted field) {
        return field.arguments().isEmpty()
                ? ""
                : field.arguments().entrySet().stream()
                        .map(argument -> argument.getKey() + ": " + Literals.text(argument.getValue()))
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
