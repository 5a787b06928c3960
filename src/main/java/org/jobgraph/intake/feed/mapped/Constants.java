package org.jobgraph.intake.feed.mapped;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.BrowserAddress;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// What a mapping says of all rows, read as a cell would be. A cell that cannot be read costs its posting a value; a constant
/// costs all of them theirs, and nobody would see it.
record Constants(Mapping mapping, Vocabulary words) {

    private static final Set<String> NO = Set.of("false", "no", "n", "0");

    /// @throws UnusableMapping when a constant says nothing to whoever reads or judges it
    void check() throws UnusableMapping {
        for (var field : MappedField.values()) {
            var text = mapping.constants().get(field);
            var expected = text == null ? null : expected(field, text.strip());
            if (expected != null) {
                throw new UnusableMapping("%s: constants.%s: expected %s, found \"%s\"".formatted(mapping.name(), field.key(),
                        expected, Texts.shortened(text)));
            }
        }
    }

    /// What should stand there instead; null when the text will do.
    private @Nullable String expected(MappedField field, String text) {
        return switch (field) {
            case URL, APPLY_URL, COMPANY_WEBSITE -> unless(BrowserAddress.of(text) != null, "an http(s) address");
            case PAY_MIN, PAY_MAX -> unless(DeclaredAmount.of(text, decimal(field)) != null, "an amount such as 48000");
            case POSTED_AT, UPDATED_AT, EXPIRES_AT -> unless(isTime(field, text),
                    "a time such as 2026-03-01, or as its pattern has it");
            case REMOTE -> ofRemote(text.toLowerCase(Locale.ROOT));
            case PAY_CURRENCY -> unless(words.isCurrency(text), "an ISO 4217 code such as EUR");
            case PAY_PERIOD -> unless(words.isPayPeriod(text), "a time that is paid for, such as year or per hour");
            case EMPLOYMENT_TYPE -> unless(words.isEmploymentType(text), "an employment type such as full-time");
            case WORK_MODE -> unless(words.isWorkMode(text), "remote, hybrid or on-site");
            case LEVEL -> unless(words.isLevel(text), "a level such as senior");
            case LANGUAGE -> unless(words.isLanguage(text), "a language such as de or German");
            case COUNTRY -> unless(words.isCountry(text), "a country such as DE or Germany");
            case EXTERNAL_ID, BOARD, COMPANY, TITLE, DESCRIPTION, REQUISITION_ID, DEPARTMENT, TEAM, LOCATIONS, CITY, REGION,
                    APPLICANT_PLACES, PAY_TEXT ->
                null;
        };
    }

    private static @Nullable String unless(boolean isFine, String expected) {
        return isFine ? null : expected;
    }

    private @Nullable String decimal(MappedField field) {
        var column = mapping.columns().get(field);
        return column == null ? null : column.decimal();
    }

    private boolean isTime(MappedField field, String text) {
        var column = mapping.columns().get(field);
        var time = column == null ? text : column.times().iso(text);
        return time != null && words.isTime(time);
    }

    /// Where other words mean yes, "yes" does not.
    private @Nullable String ofRemote(String text) {
        var column = mapping.columns().get(MappedField.REMOTE);
        var yes = column == null ? Column.YES : column.trueWords();
        return unless(yes.contains(text) || NO.contains(text),
                Stream.concat(yes.stream().sorted(), Stream.of("false", "no")).distinct()
                        .collect(Collectors.joining(", ", "one of ", "")));
    }
}
