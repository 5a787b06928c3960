package org.jobgraph.reference.training;

import static org.jobgraph.reference.table.Column.optional;
import static org.jobgraph.reference.table.Column.required;

import java.util.List;

import org.jobgraph.reference.table.Column;

/// The columns of New Jersey's Eligible Training Provider List that are read. The others describe the provider's house
/// (distance learning, evening courses, buses: the same for all its programs, so they say nothing about one of them),
/// or are contacts, which are not kept.
final class NewJerseyColumns {

    static final Column PROVIDER_ID = required("providerid");
    static final Column PROGRAM_ID = required("programid");
    static final Column OFFICIAL_NAME = required("officialname");
    static final Column CIP = required("cipcode");
    static final Column TUITION = required("tuition");
    static final Column FEES = required("fees");
    static final Column BOOKS = required("booksmaterialscost");
    static final Column SUPPLIES = required("suppliestoolscost");
    static final Column OTHER = required("othercosts");
    static final Column TOTAL = required("totalcost");
    static final Column PREREQUISITES = required("prerequisites");
    static final Column DESCRIPTION = required("description");
    static final Column HOURS = required("totalclockhours");
    static final Column CALENDAR_LENGTH = required("calendarlengthid");
    static final Column DEGREE = required("degreeawardedname");
    static final Column LICENCE = required("leadtolicense");
    static final Column NAME = required("name");
    static final Column CITY = required("city");
    static final Column STATE = required("state");
    static final Column WEBSITE = required("website");
    static final Column PROVIDER_STATUS = optional("providerstatusname");
    static final Column MIGRATION = optional("_migration");

    static final List<Column> ALL = List.of(PROVIDER_ID, PROGRAM_ID, OFFICIAL_NAME, CIP, TUITION, FEES, BOOKS, SUPPLIES,
            OTHER, TOTAL, PREREQUISITES, DESCRIPTION, HOURS, CALENDAR_LENGTH, DEGREE, LICENCE, NAME, CITY, STATE,
            WEBSITE, PROVIDER_STATUS, MIGRATION);

    private NewJerseyColumns() {
    }
}
