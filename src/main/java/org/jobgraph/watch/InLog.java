package org.jobgraph.watch;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;

import io.quarkus.logging.LoggingFilter;

/// Lets every line through, and tells with it which operation it is of, and which trace. Only what is written costs anything,
/// so that no request has to say beforehand what a log might want to know.
@LoggingFilter(name = "visit")
public final class InLog implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        var visit = Visit.current();
        if (visit != null && record instanceof ExtLogRecord line) {
            line.putMdc("operation", visit.operation());
            line.putMdc("traceId", visit.traceId());
        }
        return true;
    }
}
