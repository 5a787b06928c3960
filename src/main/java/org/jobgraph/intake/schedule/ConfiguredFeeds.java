package org.jobgraph.intake.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.Config;
import org.jobgraph.intake.schedule.FeedReader.WrongSetting;

/// The sources of the configuration: `jobgraph.sources.acme.format=ashby` and so on.
final class ConfiguredFeeds {

    private static final Pattern KEY = Pattern.compile("jobgraph\\.sources\\.(?:\"([^\"]+)\"|([^.\"]+))\\.(.+)");

    private ConfiguredFeeds() {
    }

    /// @throws IllegalArgumentException when a value is wrong; the message names the key
    static List<FeedSettings> in(Config config) {
        Map<String, Map<String, String>> given = new TreeMap<>();
        Map<String, String> prefixes = new HashMap<>();
        for (var name : config.getPropertyNames()) {
            var key = KEY.matcher(name);
            if (key.matches()) {
                // JOBGRAPH_SOURCES__MY_BOARD__FORMAT comes as "my.board", and no slug has a dot.
                var written = key.group(1) == null ? key.group(2) : key.group(1);
                var slug = written.replace('.', '-');
                prefixes.put(slug, slug.equals(written) ? name.substring(0, key.start(3)) : "jobgraph.sources." + slug + ".");
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> given.computeIfAbsent(slug, _ -> new HashMap<>()).put(key.group(3), value));
            }
        }
        var feeds = new ArrayList<FeedSettings>();
        given.forEach((slug, values) -> feeds.add(read(slug, values, String.valueOf(prefixes.get(slug)))));
        return feeds;
    }

    private static FeedSettings read(String slug, Map<String, String> values, String prefix) {
        try {
            return new FeedReader(slug, values).read();
        } catch (WrongSetting e) {
            throw new IllegalArgumentException(
                    prefix + (e.key().equals("source") ? "*" : e.key()) + ": " + e.words(), e);
        }
    }
}
