package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// How far up a posting is. A title without a word for it is UNKNOWN, never middle.
@Description("How far up a job is.")
public enum Seniority {
    @Description("An internship or apprenticeship.")
    INTERN, @Description("For people who begin: junior, graduate, entry level, associate.")
    ENTRY, @Description("Between entry and senior, where the source says so.")
    MID, @Description("Senior.")
    SENIOR, @Description("Leads others' work without managing them: lead, staff, principal, distinguished.")
    LEAD, @Description("Manages people.")
    MANAGER, @Description("Manages managers: director, head of.")
    DIRECTOR, @Description("Vice president, partner, chief officer.")
    EXECUTIVE, @Description("Nobody says it.")
    UNKNOWN
}
