package org.jobgraph.intake.feed.mapped;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// What a mapping may say a column means. Mappings write the names in camel case: `externalId`.
enum MappedField {
    EXTERNAL_ID, BOARD, COMPANY, COMPANY_WEBSITE, TITLE, URL, APPLY_URL, DESCRIPTION, REQUISITION_ID, DEPARTMENT, TEAM, LANGUAGE, EMPLOYMENT_TYPE, LEVEL, WORK_MODE, REMOTE, LOCATIONS, CITY, REGION, COUNTRY, APPLICANT_PLACES, PAY_MIN, PAY_MAX, PAY_CURRENCY, PAY_PERIOD, PAY_TEXT, POSTED_AT, UPDATED_AT, EXPIRES_AT;

    /// A posting without one of these is none.
    static final List<MappedField> REQUIRED = List.of(EXTERNAL_ID, TITLE, URL);

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    String key() {
        return NEXT_WORD.matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /// What a mapping may say of how the cells are read, beside which columns they are in.
    Set<String> options() {
        return switch (this) {
            case LOCATIONS, APPLICANT_PLACES -> Set.of("separator");
            case REMOTE -> Set.of("true");
            case PAY_MIN, PAY_MAX -> Set.of("decimal");
            case POSTED_AT, UPDATED_AT, EXPIRES_AT -> Set.of("pattern", "zone");
            case DESCRIPTION -> Set.of("type");
            case EXTERNAL_ID, BOARD, COMPANY, COMPANY_WEBSITE, TITLE, URL, APPLY_URL, REQUISITION_ID, DEPARTMENT, TEAM,
                    LANGUAGE, EMPLOYMENT_TYPE, LEVEL, WORK_MODE, CITY, REGION, COUNTRY, PAY_CURRENCY, PAY_PERIOD, PAY_TEXT ->
                Set.of();
        };
    }

    /// Whether several values under one column cannot be read as one text: no address is two, and no amount.
    boolean isOneValue() {
        return switch (this) {
            case EXTERNAL_ID, URL, APPLY_URL, COMPANY_WEBSITE, PAY_MIN, PAY_MAX, PAY_CURRENCY, PAY_PERIOD, POSTED_AT,
                    UPDATED_AT, EXPIRES_AT ->
                true;
            case BOARD, COMPANY, TITLE, DESCRIPTION, REQUISITION_ID, DEPARTMENT, TEAM, LANGUAGE, EMPLOYMENT_TYPE, LEVEL,
                    WORK_MODE, REMOTE, LOCATIONS, CITY, REGION, COUNTRY, APPLICANT_PLACES, PAY_TEXT ->
                false;
        };
    }

    static @Nullable MappedField of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst().orElse(null);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(MappedField::key).toList();
    }
}
