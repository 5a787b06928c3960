package org.jobgraph.graphql;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;

/// Measures a document that nobody has validated yet, in time linear in its length: validation itself takes too long for a
/// document that is made to be slow.
final class Surveyor {

    private final int deepest;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Shape> known = new HashMap<>();

    private Surveyor(Document document, int deepest) {
        this.deepest = deepest;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
    }

    /// The greatest of the document's operations. Below `deepest` levels it looks no further.
    static Shape survey(Document document, int deepest) {
        var surveyor = new Surveyor(document, deepest);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(surveyor::operation).reduce(Shape.NOTHING, Shape::orElse);
    }

    private Shape operation(OperationDefinition operation) {
        var onVariables = operation.getVariableDefinitions().stream().mapToInt(variable -> variable.getDirectives().size())
                .sum();
        return of(operation.getSelectionSet(), 1).withDirectives(operation.getDirectives().size())
                .withDirectives(onVariables);
    }

    private Shape of(@Nullable SelectionSet selections, int level) {
        if (selections == null) {
            return Shape.NOTHING;
        }
        var shape = Shape.NOTHING;
        if (level <= deepest) {
            for (Object selection : selections.getSelections()) {
                shape = shape.beside(of(selection, level + 1));
            }
        }
        return shape.oneDeeper();
    }

    private Shape of(Object selection, int level) {
        var shape = switch (selection) {
            case Field field -> of(field.getSelectionSet(), level).withField(field.getAlias() != null);
            case InlineFragment inline -> of(inline.getSelectionSet(), level);
            case FragmentSpread spread -> spread(spread.getName(), level);
            default -> Shape.NOTHING;
        };
        return selection instanceof DirectivesContainer<?> container
                ? shape.withDirectives(container.getDirectives().size())
                : shape;
    }

    private Shape spread(String name, int level) {
        var fragment = fragments.get(name);
        if (fragment == null) {
            return Shape.NOTHING;
        }
        var measured = known.get(name);
        if (measured == null) {
            // A fragment inside itself ends here; validation says so.
            known.put(name, Shape.NOTHING);
            measured = of(fragment.getSelectionSet(), level).withDirectives(fragment.getDirectives().size());
            known.put(name, measured);
        }
        return measured;
    }
}
