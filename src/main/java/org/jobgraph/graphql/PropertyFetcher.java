package org.jobgraph.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.jspecify.annotations.Nullable;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;

/// Reads a field that its object already carries: a getter, a record's component or a public field.
final class PropertyFetcher implements PlugableDataFetcher<Object> {

    private final String owner;
    private final Field field;
    private volatile @Nullable Reader reader;

    PropertyFetcher(Field field, String owner) {
        this.field = field;
        this.owner = owner;
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    /// The field's value in `source`.
    @Nullable
    Object read(@Nullable Object source) throws Exception {
        if (source == null) {
            return null;
        }
        var known = reader;
        if (known == null) {
            known = find();
            reader = known;
        }
        return known.read(source);
    }

    // Not at start: the schema is built before the application's classes may be loaded.
    private Reader find() throws ReflectiveOperationException {
        var type = Class.forName(owner, true, Thread.currentThread().getContextClassLoader());
        if (field.getMethodName() != null) {
            for (var method : type.getMethods()) {
                if (method.getName().equals(field.getMethodName()) && method.getParameterCount() == 0) {
                    return source -> call(method, source);
                }
            }
        }
        return type.getField(field.getPropertyName())::get;
    }

    private static @Nullable Object call(Method method, Object source) throws Exception {
        try {
            return method.invoke(source);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private interface Reader {
        @Nullable
        Object read(Object source) throws Exception;
    }
}
