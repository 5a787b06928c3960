package org.jobgraph.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.config.common.utils.StringUtil;

/// The environment variables that a started service heeds: those of the keys in its `application.properties`, commented or not,
/// and those that Quarkus and its extensions document, less what was fixed when it was built.
final class Settings {

    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Pattern KEY = Pattern.compile("^#?(?:%\\w+\\.)?((?:jobgraph|quarkus)\\.[^=\\s]+)=(.*)",
            Pattern.MULTILINE);
    private static final String DOCUMENTED = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private static final Set<String> KNOWN = read();

    private Settings() {
    }

    static boolean isKnown(String variable) {
        return KNOWN.contains(variable);
    }

    /// What a key is set to in the application itself.
    static String value(String key) {
        return KEY.matcher(properties()).results().filter(line -> line.group(1).equals(key)).findFirst().orElseThrow().group(2);
    }

    private static Set<String> read() {
        var known = new HashSet<String>();
        var fixed = new HashSet<String>();
        KEY.matcher(properties()).results().forEach(line -> known.add(variable(line.group(1))));
        for (var option : documented()) {
            ("RUN_TIME".equals(option.path("phase").asText()) ? known : fixed)
                    .add(option.at("/path/environmentVariable").asText());
        }
        known.removeAll(fixed);
        return known;
    }

    private static String variable(String key) {
        return StringUtil.replaceNonAlphanumericByUnderscores(key).toUpperCase(Locale.ROOT);
    }

    private static String properties() {
        try {
            return Files.readString(PROPERTIES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> documented() {
        var options = new ArrayList<JsonNode>();
        try {
            for (var model : Collections.list(Settings.class.getClassLoader().getResources(DOCUMENTED))) {
                read(model).path("configRoots").forEach(root -> collect(root.path("items"), options));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return options;
    }

    private static JsonNode read(URL model) throws IOException {
        try (var stream = model.openStream()) {
            return new ObjectMapper().readTree(new String(stream.readAllBytes(), UTF_8));
        }
    }

    // Sections hold items of their own.
    private static void collect(JsonNode items, List<JsonNode> options) {
        for (var item : items) {
            if (item.has("items")) {
                collect(item.path("items"), options);
            } else {
                options.add(item);
            }
        }
    }
}
