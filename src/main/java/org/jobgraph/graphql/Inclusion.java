package org.jobgraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.VariableReference;

/// When a field is answered: `@skip` and `@include` may leave it out, where it stands and where its fragments do.
///
/// @param ways conditions that hold together; one of the ways is enough
record Inclusion(List<List<Condition>> ways) {

    static final Inclusion ALWAYS = new Inclusion(List.of(List.of()));

    boolean isCertain() {
        return ways.stream().anyMatch(List::isEmpty);
    }

    boolean holds(Map<String, Object> variables) {
        for (var way : ways) {
            if (way.stream().allMatch(condition -> condition.holds(variables))) {
                return true;
            }
        }
        return false;
    }

    /// The conditions of a selection and of what it stands in; empty when it is surely left out.
    static Optional<List<Condition>> of(DirectivesContainer<?> selection, List<Condition> around,
            Map<String, Boolean> defaults) {
        List<Condition> all = around;
        for (var directive : selection.getDirectives()) {
            var expected = directive.getName().equals("include");
            var condition = directive.getArgument("if");
            if (condition == null || (!expected && !directive.getName().equals("skip"))) {
                continue;
            }
            if (isNever(condition, expected)) {
                return Optional.empty();
            }
            if (condition.getValue() instanceof VariableReference variable) {
                all = new ArrayList<>(all);
                all.add(new Condition(variable.getName(), defaults.getOrDefault(variable.getName(), false), expected));
            }
        }
        return Optional.of(all);
    }

    private static boolean isNever(Argument condition, boolean expected) {
        return condition.getValue() instanceof BooleanValue literal && literal.isValue() != expected;
    }

    /// @param otherwise what the variable is when it is not sent
    record Condition(String variable, boolean otherwise, boolean expected) {

        boolean holds(Map<String, Object> variables) {
            return (variables.get(variable) instanceof Boolean sent ? sent : otherwise) == expected;
        }
    }
}
