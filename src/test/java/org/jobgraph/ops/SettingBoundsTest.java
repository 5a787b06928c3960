package org.jobgraph.ops;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jobgraph.ThrowAwayDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
class SettingBoundsTest {

    @Test
    void settings_thatComeWithTheService_areWithinThem() {
        assertDoesNotThrow(() -> SettingBounds.check(ConfigProvider.getConfig()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jobgraph.intake.suspicious-drop    | NaN       | must be between 0 and 1, such as 0.5 for a half, but is NaN
            jobgraph.intake.suspicious-drop    | 50        | must be between 0 and 1
            jobgraph.intake.suspicious-drop    | -0.1      | must be between 0 and 1
            jobgraph.intake.suspicious-floor   | -1        | must be 0 or more, but is -1
            jobgraph.intake.row-limit          | -1        | must be 1 or more, but is -1
            jobgraph.intake.body-limit-bytes   | 0         | must be 1 or more, but is 0
            jobgraph.intake.deadline           | -1m       | must be longer than 0, but is -1m
            jobgraph.reads.max-lag             | 0s        | must be longer than 0
            jobgraph.intake.politeness         | -5s       | must be 0 or more
            jobgraph.intake.keep-rejections    | -3d       | must be 0 or more
            jobgraph.intake.tick               | abc       | must be a time such as 10s, or off, but is abc
            jobgraph.snapshot.look-every       | -1s       | must be a time such as 10s, or off
            jobgraph.snapshot.remembered-rows  | -1        | must be 0 or more
            jobgraph.graphql.statement-timeout | 10m       | must be a time in ms, s, min or h, such as 10s or 2min, but is 10m
            jobgraph.graphql.statement-timeout | -1s       | must be a time in ms
            jobgraph.intake.allowed-hosts      | http://x/ | must be names or addresses of hosts
            """)
    void setting_outOfThem_isNamedWithWhatIsExpected(String name, String value, String words) {
        var refused = assertThrows(IllegalArgumentException.class, () -> SettingBounds.check(with(name, value)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(name + " " + words), refused.getMessage());
    }

    private static Config with(String name, String value) {
        var usual = ConfigProvider.getConfig();
        var builder = new SmallRyeConfigBuilder().addDiscoveredConverters();
        for (var each : usual.getPropertyNames()) {
            if (each.startsWith("jobgraph.")) {
                usual.getOptionalValue(each, String.class).ifPresent(known -> builder.withDefaultValue(each, known));
            }
        }
        return builder.withSources(new PropertiesConfigSource(Map.of(name, value), "test", 1000)).build();
    }
}
