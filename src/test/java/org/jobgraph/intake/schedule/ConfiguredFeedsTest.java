package org.jobgraph.intake.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.jobgraph.intake.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class ConfiguredFeedsTest {

    private static final Map<String, String> ACME = Map.of("jobgraph.sources.\"acme\".format", "ashby",
            "jobgraph.sources.\"acme\".address", "https://boards.example/acme", "jobgraph.sources.\"acme\".every", "PT1H");

    @Test
    void sources_ofTheConfiguration_areReadWithWhatTheFormatKnows() {
        var feeds = ConfiguredFeeds.in(config(Map.of("jobgraph.sources.zeta.format", "greenhouse",
                "jobgraph.sources.zeta.address", "https://boards.example/zeta", "jobgraph.sources.zeta.every", "0 6 * * *",
                "jobgraph.sources.zeta.politeness", "PT2S", "jobgraph.sources.zeta.name", "Zeta")));
        assertEquals(2, feeds.size());
        assertEquals("acme", feeds.getFirst().slug());
        assertEquals(Format.ASHBY, feeds.getFirst().format());
        assertEquals("acme", feeds.getFirst().source().name());
        var zeta = feeds.getLast();
        assertEquals("Zeta", zeta.source().name());
        assertEquals(Duration.ofSeconds(2), zeta.politeness());
        assertTrue(zeta.source().licence().contains("texts"), zeta.source().licence());
    }

    @Test
    void source_ofEnvironmentVariables_hasHyphensForTheirUnderscores() {
        var feeds = ConfiguredFeeds.in(config(Map.of("jobgraph.sources.\"my.board\".format", "lever",
                "jobgraph.sources.\"my.board\".address", "https://boards.example/my", "jobgraph.sources.\"my.board\".every",
                "PT1H")));
        assertEquals(List.of("acme", "my-board"), feeds.stream().map(FeedSettings::slug).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "acme".format     | lotus                     | jobgraph.sources."acme".format: one of
            "acme".address    | ftp://boards.example      | jobgraph.sources."acme".address: an http or https address expected
            "acme".address    | http://a:s3@/x            | jobgraph.sources."acme".address: an http or https address expected
            "acme".every      | often                     | jobgraph.sources."acme".every: a duration such as PT1H
            "acme".adress     | https://boards.example    | jobgraph.sources."acme".adress: no such setting
            "acme".politeness | PT2H                      | jobgraph.sources."acme".politeness: a duration
            "acme".mapping    | /no/such/file             | jobgraph.sources."acme".mapping: a file that can be read
            "acme".homepage   | javascript:alert(1)       | jobgraph.sources."acme".homepage: an http(s) address expected
            "acme".every      | 0 0 31 2 *                | jobgraph.sources."acme".every: a duration such as PT1H
            "my.board".format | lotus                     | jobgraph.sources.my-board.format: one of
            samples.format    | ashby                     | jobgraph.sources.samples.*: samples are the invented postings
            beta.format       | ashby                     | jobgraph.sources.beta.address: it is missing
            "Beta B".format   | ashby                     | jobgraph.sources."Beta B".*: small letters
            """)
    void setting_thatIsWrong_isNamedWithWhatIsExpected(String key, String value, String words) {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> ConfiguredFeeds.in(config(Map.of("jobgraph.sources." + key, value))));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(words), refused.getMessage());
    }

    private static Config config(Map<String, String> more) {
        var all = new HashMap<>(ACME);
        all.putAll(more);
        return new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(all, "test", 100)).build();
    }
}
