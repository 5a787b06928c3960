package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// Where the work is done. Only a source that says so makes it ONSITE: no word and no flag is UNKNOWN.
@Description("Where the work is done.")
public enum WorkMode {
    @Description("At the employer's place; only where the source says so.")
    ONSITE, @Description("Partly at the employer's place.")
    HYBRID, @Description("Anywhere, or anywhere in the places named.")
    REMOTE, @Description("The source does not say.")
    UNKNOWN
}
