package org.jobgraph.graphql.stream;

import java.lang.reflect.Method;

import org.jboss.logging.Logger;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;

/// A request that became a WebSocket is over. Nobody tells Quarkus, which counts requests: a process that ends would wait for
/// each that there ever was until its patience is at its end. The way to tell it is not public.
@RegisterForReflection(targets = QuarkusRequestWrapper.class)
final class Upgraded {

    private static final Logger LOG = Logger.getLogger(Upgraded.class);

    private Upgraded() {
    }

    /// Has it counted as done; what server it came to may not count.
    static void done(HttpServerRequest request) {
        if (request.getCookie(QuarkusRequestWrapper.FAKE_COOKIE_NAME) != null) {
            try {
                Done.METHOD.invoke(QuarkusRequestWrapper.get(request));
            } catch (ReflectiveOperationException e) {
                LOG.warn("This process will end late, as a WebSocket counts as a request that runs", e);
            }
        }
    }

    private static final class Done {

        static final Method METHOD = find();

        private static Method find() {
            try {
                var method = QuarkusRequestWrapper.class.getDeclaredMethod("done");
                method.setAccessible(true);
                return method;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("Quarkus counts requests in another way now", e);
            }
        }
    }
}
