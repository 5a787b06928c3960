package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// How an employee is employed. A missing or unknown word is UNKNOWN, never full time.
@Description("How an employee is employed.")
public enum EmploymentType {
    @Description("Full time.")
    FULL_TIME, @Description("Part time.")
    PART_TIME, @Description("As a contractor.")
    CONTRACT, @Description("For a limited time, such as a season.")
    TEMPORARY, @Description("As an intern or trainee.")
    INTERN, @Description("Another way that the source names, such as by the day or as a volunteer.")
    OTHER, @Description("The source does not say, or in a word that nobody knows.")
    UNKNOWN
}
