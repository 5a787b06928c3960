package org.jobgraph.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import org.dataloader.BatchLoaderEnvironment;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Operation;

/// Calls the API method behind an operation or a field of another package, on the request's own thread.
final class OperationFetcher implements PlugableBatchableDataFetcher<Object, Object> {

    private final Operation operation;
    private final List<ArgumentReader> arguments;
    private volatile @Nullable Target target;

    OperationFetcher(Operation operation) {
        this.operation = operation;
        this.arguments = operation.getArguments().stream().map(ArgumentReader::new).toList();
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return prepared(environment.getFieldDefinition(), environment.getArguments()).of(environment.getSource());
    }

    /// The call with the arguments that a request gives to `field`, read once for all its rows.
    ///
    /// @throws ApiError.MalformedValue when one of them is no value of the method's parameter
    Invocation prepared(GraphQLFieldDefinition field, Map<String, Object> sent) throws ClassNotFoundException {
        var called = target();
        var environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment().fieldDefinition(field)
                .arguments(Defaults.insteadOfNull(field, sent)).build();
        var values = arguments.stream().map(argument -> argument.read(environment)).toArray();
        var sourceAt = sourceAt();
        return sourceAt < 0 ? _ -> call(called, values) : source -> {
            var ofRow = values.clone();
            ofRow[sourceAt] = source;
            return call(called, ofRow);
        };
    }

    private static @Nullable Object call(Target target, @Nullable Object[] values) throws Exception {
        try {
            return target.method().invoke(target.bean(), values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private int sourceAt() {
        for (var i = 0; i < operation.getArguments().size(); i++) {
            if (operation.getArguments().get(i).isSourceArgument()) {
                return i;
            }
        }
        return -1;
    }

    private Target target() throws ClassNotFoundException {
        var known = target;
        if (known == null) {
            known = find();
            target = known;
        }
        return known;
    }

    /// Whether the method promises its answer: it leaves its row for the database.
    boolean answersLater() {
        return operation.hasWrapper() && CompletionStage.class.getName().equals(operation.getWrapper().getWrapperClassName());
    }

    @Override
    public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("batches are typed here: see Batches");
    }

    private Target find() throws ClassNotFoundException {
        var type = Class.forName(operation.getClassName(), true, Thread.currentThread().getContextClassLoader());
        for (var method : type.getMethods()) {
            if (method.getName().equals(operation.getMethodName())
                    && method.getParameterCount() == operation.getArguments().size() && takesArguments(method)) {
                return new Target(Arc.container().select(type).get(), method);
            }
        }
        throw new IllegalStateException("no method " + operation.getClassName() + "." + operation.getMethodName());
    }

    // Methods may share a name, such as metro(code) and the metro of a city; and no order of methods is to be relied on.
    private boolean takesArguments(Method method) {
        var parameters = method.getParameters();
        for (var i = 0; i < parameters.length; i++) {
            var argument = operation.getArguments().get(i);
            if (argument.isSourceArgument() != parameters[i].isAnnotationPresent(Source.class)
                    || (argument.isSourceArgument()
                            && !parameters[i].getType().getName().equals(argument.getReference().getClassName()))) {
                return false;
            }
        }
        return true;
    }

    private record Target(Object bean, Method method) {
    }
}
