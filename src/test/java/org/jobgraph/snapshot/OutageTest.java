package org.jobgraph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final Logger logger = Logger.getLogger(Outage.class.getName());
    private final Lines lines = new Lines();
    private final Outage outage = new Outage("nothing is seen");

    @BeforeEach
    void listen() {
        logger.addHandler(lines);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(lines);
    }

    @Test
    void databaseThatIsAway_isToldOnceWhenItGoesAndOnceWhenItIsBack() {
        for (var looks = 0; looks < 3; looks++) {
            outage.during(OutageTest::unreachable);
        }
        assertEquals(List.of("From now on nothing is seen: nothing answers where the database should be"), lines.texts());
        assertNull(lines.records.getFirst().getThrown());
        outage.during(() -> {
        });
        outage.during(() -> {
        });
        assertEquals("It is over that nothing is seen: nothing answers where the database should be", lines.texts().getLast());
        assertEquals(2, lines.texts().size());
    }

    @Test
    void trouble_thatBecomesAnotherOne_isToldAgain() {
        outage.during(OutageTest::unreachable);
        outage.during(() -> {
            throw new IllegalStateException(new SQLException("no more", "53300"));
        });
        assertEquals("From now on nothing is seen: the database has no connection left", lines.texts().getLast());
    }

    @Test
    void mistakeOfOurs_isToldWithItsTrace() {
        outage.during(() -> {
            throw new IllegalStateException("a mistake");
        });
        assertNotNull(lines.records.getFirst().getThrown());
    }

    private static void unreachable() {
        throw new IllegalStateException(new SQLException("refused", "08001", new ConnectException("refused")));
    }

    private static final class Lines extends Handler {

        private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        List<String> texts() {
            return records.stream().map(MESSAGE::format).toList();
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
