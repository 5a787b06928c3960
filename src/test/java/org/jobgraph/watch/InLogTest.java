package org.jobgraph.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/// What a line of the log says of its request where nobody collects traces.
class InLogTest {

    private static final String CLIENTS_TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void lines_ofARequest_bearTheTraceOfItsClient() {
        assertEquals(List.of(CLIENTS_TRACE, CLIENTS_TRACE), traces("00-" + CLIENTS_TRACE + "-b7ad6b7169203331-00"));
    }

    @Test
    void lines_ofARequestWithoutTrace_bearOneOfTheirOwn() {
        for (var header : new String[]{null, "", "00-nothing-of-the-kind-00",
                "00-" + "0".repeat(32) + "-b7ad6b7169203331-00"}) {
            var traces = traces(header);
            assertTrue(traces.getFirst().matches("[0-9a-f]{32}"), traces.toString());
            assertEquals(traces.getFirst(), traces.getLast());
            assertNotEquals(traces, traces(header));
        }
    }

    private static List<String> traces(@Nullable String traceparent) {
        var visit = new Visit(new Tallies(new SimpleMeterRegistry()), null,
                name -> name.equals("traceparent") ? traceparent : null);
        var traces = new ArrayList<String>();
        visit.serving(() -> {
            for (var i = 0; i < 2; i++) {
                var line = new ExtLogRecord(Level.INFO, "Something happened", InLogTest.class.getName());
                new InLog().isLoggable(line);
                traces.add(line.getMdc("traceId"));
            }
        });
        return traces;
    }
}
