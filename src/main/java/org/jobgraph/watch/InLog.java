package org.jobgraph.watch;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jobgraph.ops.Secrets;

import io.quarkus.logging.LoggingFilter;

/// Lets every line through, tells with it which operation it is of, and which trace, and takes secrets out that others quote in
/// it. Only what is written costs anything, so that no request has to say beforehand what a log might want to know.
@LoggingFilter(name = "visit")
public final class InLog implements Filter {

    private static final ExtFormatter MESSAGES = new PatternFormatter("%s");

    private final Secrets secrets;

    /// Of the configuration of the process.
    public InLog() {
        this(Secrets.of(ConfigProvider.getConfig()));
    }

    InLog(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord line) {
            hideSecrets(line);
            tellVisit(line);
        }
        return true;
    }

    private void hideSecrets(ExtLogRecord line) {
        // With its parameters, as somebody reads it.
        var message = MESSAGES.formatMessage(line);
        if (message != null) {
            var hidden = secrets.hide(message);
            if (!hidden.equals(message)) {
                line.setMessage(hidden, ExtLogRecord.FormatStyle.NO_FORMAT);
                line.setParameters(null);
            }
        }
        var thrown = line.getThrown();
        if (thrown != null) {
            line.setThrown(Veiled.of(thrown, secrets));
        }
    }

    private static void tellVisit(ExtLogRecord line) {
        var visit = Visit.current();
        if (visit != null) {
            line.putMdc("operation", visit.operation());
            line.putMdc("traceId", visit.traceId());
        }
    }
}
