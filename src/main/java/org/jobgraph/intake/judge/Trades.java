package org.jobgraph.intake.judge;

import java.util.Set;

/// Words that name who does a job, as titles of many fields end in them.
final class Trades {

    static final Set<String> ALL = Set.of("engineer", "developer", "analyst", "specialist", "representative", "consultant",
            "manager", "technician", "scientist", "designer", "administrator", "associate", "executive", "architect",
            "programmer", "accountant", "artist", "assistant", "partner", "owner", "lead", "leader", "director", "head",
            "coordinator", "strategist", "technologist", "recruiter", "support", "writer", "counsel", "staff");

    private Trades() {
    }
}
