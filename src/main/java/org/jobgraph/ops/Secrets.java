package org.jobgraph.ops;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;

/// What was configured and is nobody's business. Others quote settings where they complain of them; before that is shown to
/// anybody, the values go out of it.
public final class Secrets {

    private static final List<String> VALUES = List.of("quarkus.datasource.password", "quarkus.datasource.reads.password",
            "jobgraph.operator.token");
    private static final List<String> ADDRESSES = List.of("quarkus.datasource.jdbc.url",
            "quarkus.datasource.reads.jdbc.url");
    // Of addresses that are malformed, too: before the last @ may be anything.
    private static final List<Pattern> IN_ADDRESS = List.of(Pattern.compile("(?i)[?&](?:ssl)?password=([^&]+)"),
            Pattern.compile("[:/][^:/?#@]*:(.*)@"),
            // As feeds take them.
            Pattern.compile(
                    "(?i)[?&;](?:[^=&;#]*(?:key|token|secret|passwd|auth|signature|credential)[^=&;#]*|sig|pwd)=([^&;#]{6,})"));

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    /// Those of a configuration.
    public static Secrets of(Config config) {
        var values = new ArrayList<String>();
        VALUES.forEach(name -> config.getOptionalValue(name, String.class).ifPresent(values::add));
        addresses(config).forEach(name -> config.getOptionalValue(name, String.class)
                .ifPresent(url -> IN_ADDRESS.stream().flatMap(pattern -> pattern.matcher(url).results())
                        .map(found -> found.group(1)).flatMap(raw -> Stream.of(raw, decoded(raw))).forEach(values::add)));
        // The longest first: one may be a part of another.
        return new Secrets(values.stream().filter(value -> !value.isBlank()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList());
    }

    private static List<String> addresses(Config config) {
        var names = new ArrayList<>(ADDRESSES);
        for (var name : config.getPropertyNames()) {
            if (name.startsWith("jobgraph.sources.") && name.endsWith(".address")) {
                names.add(name);
            }
        }
        return names;
    }

    /// A text without them.
    public String hide(String text) {
        var hidden = text;
        for (var value : values) {
            hidden = hidden.replace(value, "…");
        }
        return hidden;
    }

    private static String decoded(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return raw;
        }
    }
}
