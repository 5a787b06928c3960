package org.jobgraph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// PostgreSQL's driver, where a connection, its statements and their rows know their [Acquisition] and refuse other threads.
/// The tests' configuration puts it under the pool that answers requests.
public final class WatchedDriver extends org.postgresql.Driver {

    private static final Set<Class<?>> OF_A_CONNECTION = Set.of(Statement.class, PreparedStatement.class,
            CallableStatement.class, ResultSet.class);

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        var connection = super.connect(url, info);
        return connection == null ? null : (Connection) watched(Connection.class, connection, new Acquisition());
    }

    private static Object watched(Class<?> face, Object target, Acquisition acquisition) {
        return Proxy.newProxyInstance(WatchedDriver.class.getClassLoader(), new Class<?>[]{face},
                new Watch(target, acquisition));
    }

    private record Watch(Object target, Acquisition acquisition) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null && arguments.length == 1 && arguments[0].equals(Acquisition.class)) {
                return acquisition;
            }
            acquisition.check(method.getName());
            try {
                var result = method.invoke(target, arguments);
                return result != null && OF_A_CONNECTION.contains(method.getReturnType())
                        ? watched(method.getReturnType(), result, acquisition)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
