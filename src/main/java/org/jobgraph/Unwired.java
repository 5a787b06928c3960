package org.jobgraph;

import java.lang.reflect.Constructor;

import picocli.CommandLine;

/// Makes commands that only read their command line: what they would run with is not there yet.
final class Unwired implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        var constructors = type.getConstructors();
        return constructors.length == 1 && constructors[0].getParameterCount() > 0
                ? type.cast(without(constructors[0]))
                : CommandLine.defaultFactory().create(type);
    }

    private static Object without(Constructor<?> constructor) throws ReflectiveOperationException {
        return constructor.newInstance(new Object[constructor.getParameterCount()]);
    }
}
