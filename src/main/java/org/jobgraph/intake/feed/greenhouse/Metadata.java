package org.jobgraph.intake.feed.greenhouse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.greenhouse.GreenhouseJob.Field;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// The employer's own fields, by the names that employers give to employment type and work mode. A post has no other
/// place for them.
final class Metadata {

    private static final Set<String> EMPLOYMENT = Set.of("employment type", "job type", "type of employment", "time type",
            "worker type", "contract type");
    private static final Set<String> MODE = Set.of("work mode", "workplace type", "work model", "location type",
            "workplace", "work arrangement", "remote type", "remote status", "work type");
    private static final Set<String> REMOTE = Set.of("remote", "remote?", "is remote", "remote job", "remote position");

    private final List<Field> fields;

    Metadata(@Nullable List<@Nullable Field> fields) {
        this.fields = Lists.present(fields);
    }

    @Nullable
    String employmentType() {
        return text(EMPLOYMENT);
    }

    PublishedMode mode() {
        var remote = fields.stream().filter(field -> isNamed(field, REMOTE)).map(Field::value)
                .anyMatch(value -> value != null
                        && (value.isBoolean() ? value.booleanValue() : "yes".equalsIgnoreCase(value.asText())));
        return new PublishedMode(text(MODE), remote);
    }

    private @Nullable String text(Set<String> names) {
        return fields.stream().filter(field -> isNamed(field, names)).map(field -> text(field.value()))
                .flatMap(text -> text == null ? Stream.empty() : Stream.of(text))
                .findFirst().orElse(null);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        if (value == null || value.isBoolean()) {
            return null;
        }
        return value.isArray()
                ? Texts.orNull(StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText)
                        .collect(Collectors.joining(", ")))
                : Texts.orNull(value.asText(null));
    }

    private static boolean isNamed(Field field, Set<String> names) {
        return field.name() != null && names.contains(field.name().strip().toLowerCase(Locale.ROOT));
    }
}
