package org.jobgraph.reference.training;

import static org.jobgraph.reference.table.Column.required;

import java.util.List;

import org.jobgraph.reference.table.Column;

/// The columns of the CSV of training programs that this service documents. All of them must be there, in any order;
/// cells may be blank, but for provider, provider_name and name.
final class OwnColumns {

    static final Column SLUG = required("slug");
    static final Column PROVIDER = required("provider");
    static final Column PROVIDER_NAME = required("provider_name");
    static final Column PROVIDER_CITY = required("provider_city");
    static final Column NAME = required("name");
    static final Column KIND = required("kind");
    static final Column DESCRIPTION = required("description");
    static final Column DURATION = required("duration");
    static final Column HOURS_MIN = required("hours_min");
    static final Column HOURS_MAX = required("hours_max");
    static final Column FORMATS = required("formats");
    static final Column SCHEDULES = required("schedules");
    static final Column CURRICULUM = required("curriculum");
    static final Column SKILLS = required("skills");
    static final Column PREREQUISITES = required("prerequisites");
    static final Column MENTORING_SESSIONS = required("mentoring_sessions");
    static final Column FREE_RETAKE_MONTHS = required("free_retake_months");
    static final Column CERTIFICATE_OF_COMPLETION = required("certificate_of_completion");
    static final Column AWARDS = required("awards");
    static final Column ROLES = required("roles");
    static final Column COST = required("cost");
    static final Column CURRENCY = required("currency");
    static final Column CIP = required("cip");
    static final Column URL = required("url");

    static final List<Column> ALL = List.of(SLUG, PROVIDER, PROVIDER_NAME, PROVIDER_CITY, NAME, KIND, DESCRIPTION,
            DURATION, HOURS_MIN, HOURS_MAX, FORMATS, SCHEDULES, CURRICULUM, SKILLS, PREREQUISITES, MENTORING_SESSIONS,
            FREE_RETAKE_MONTHS, CERTIFICATE_OF_COMPLETION, AWARDS, ROLES, COST, CURRENCY, CIP, URL);

    private OwnColumns() {
    }
}
