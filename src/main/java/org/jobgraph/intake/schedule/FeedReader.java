package org.jobgraph.intake.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jobgraph.intake.Format;
import org.jobgraph.intake.Samples;
import org.jobgraph.intake.feed.BrowserAddress;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.mapped.Mapping;
import org.jobgraph.intake.feed.mapped.UnusableMapping;
import org.jobgraph.intake.fetch.WebAddress;
import org.jobgraph.intake.store.SourceFacts;
import org.jspecify.annotations.Nullable;

/// Reads the settings of one source, whoever gives them, and says of a wrong one which it is and what was expected.
final class FeedReader {

    static final Set<String> KEYS = Set.of("format", "address", "board", "company", "every", "mapping", "politeness", "name",
            "licence", "homepage");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    private final String slug;
    private final Map<String, String> given;

    /// @param given values by key, blank ones as if they were not there
    FeedReader(String slug, Map<String, String> given) {
        this.slug = slug;
        this.given = given;
    }

    FeedSettings read() throws WrongSetting {
        if (!SLUG.matcher(slug).matches() || slug.length() > LONGEST) {
            throw new WrongSetting("source", "small letters, digits and hyphens, %d at the most, expected, found %s"
                    .formatted(LONGEST, Texts.shortened(slug)));
        }
        if (slug.equals(Samples.SLUG)) {
            throw new WrongSetting("source", slug + " are the invented postings, another slug expected");
        }
        for (var key : new TreeSet<>(given.keySet())) {
            if (!KEYS.contains(key)) {
                throw new WrongSetting(key, "no such setting; there are " + String.join(", ", new TreeSet<>(KEYS)));
            }
        }
        var format = parsed("format", FeedReader::format);
        var mapping = mapping();
        var publisher = feed(format, mapping).publisher();
        var facts = new SourceFacts(slug, optional("name").orElse(slug), homepage(publisher.homepage()),
                optional("licence").orElse(publisher.licence()), false);
        return new FeedSettings(facts, format, parsed("address", WebAddress::of), optional("board").orElse(null),
                optional("company").orElse(null), mapping, parsed("every", Cadence::of),
                optional("politeness").isEmpty() ? Duration.ZERO : parsed("politeness", FeedReader::duration));
    }

    private String homepage(String ofPublisher) throws WrongSetting {
        var given = optional("homepage").orElse(null);
        if (given == null) {
            return ofPublisher;
        }
        if (BrowserAddress.of(given) == null) {
            throw new WrongSetting("homepage", "an http(s) address expected, found " + Texts.shortened(given));
        }
        return given;
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(given.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private <T> T parsed(String key, Function<String, T> parser) throws WrongSetting {
        var value = optional(key).orElseThrow(() -> new WrongSetting(key, "it is missing"));
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(key, String.valueOf(e.getMessage()));
        }
    }

    private static Feed feed(Format format, @Nullable String mapping) throws WrongSetting {
        try {
            return format.feed(mapping == null ? null : Mapping.of("the mapping", mapping));
        } catch (UnusableMapping e) {
            throw new WrongSetting("mapping", String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String mapping() throws WrongSetting {
        var file = optional("mapping").orElse(null);
        if (file == null || file.startsWith("{")) {
            return file;
        }
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | RuntimeException e) {
            throw new WrongSetting("mapping", "a file that can be read expected, found " + file);
        }
    }

    static Format format(String named) {
        return Arrays.stream(Format.values()).filter(format -> format.name().equalsIgnoreCase(named.replace('-', '_')))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(
                        "one of " + String.join(", ", formats()) + " expected, found " + named));
    }

    static Set<String> formats() {
        var names = new TreeSet<String>();
        Arrays.stream(Format.values()).forEach(format -> names.add(format.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    private static Duration duration(String written) {
        try {
            var duration = Duration.parse(written.matches("\\d+[smhSMH]") ? "PT" + written : written);
            if (!duration.isNegative() && duration.compareTo(Duration.ofHours(1)) <= 0) {
                return duration;
            }
        } catch (DateTimeException _) {
            // said below
        }
        throw new IllegalArgumentException("a duration such as PT2S, of an hour at the most, expected, found " + written);
    }

    /// A setting that is none.
    static final class WrongSetting extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;

        WrongSetting(String key, String message) {
            super(message);
            this.key = key;
        }

        String key() {
            return key;
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }
}
