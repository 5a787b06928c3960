package org.jobgraph.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.BindException;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

class StartFailureTest {

    private static final Secrets NONE = Secrets.of(new SmallRyeConfigBuilder().build());

    @Test
    void configuration_thatIsWrong_isToldInOneLine() {
        assertEquals("JobGraph did not start: jobgraph.x must be 1 or more, but is 0\n",
                told(new IllegalArgumentException("jobgraph.x must be 1 or more, but is 0")));
    }

    @Test
    void conversion_thatFails_isToldWithTheProperty() {
        assertEquals("JobGraph did not start: property jobgraph.x has \"y\"\n",
                told(new IllegalArgumentException("property jobgraph.x has \"y\"", new NumberFormatException("no number"))));
    }

    @Test
    void database_thatIsNotThere_isToldInOneLine() {
        assertEquals("JobGraph did not start: Unable to obtain connection: Connection refused\n",
                told(new FlywayException("Unable to obtain connection: Connection refused\n-----\nSQL State : 08001")));
    }

    @Test
    void port_thatIsTaken_isTold() {
        assertEquals("JobGraph did not start: Address already in use\n", told(new BindException("Address already in use")));
    }

    @Test
    void mistake_ofOurs_keepsItsTrace() {
        assertTrue(told(new IllegalStateException("a mistake")).contains("\tat " + StartFailureTest.class.getName()));
    }

    private static String told(Throwable cause) {
        var out = new ByteArrayOutputStream();
        StartFailure.tell(new RuntimeException("Failed to start quarkus", cause), NONE, new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8);
    }
}
