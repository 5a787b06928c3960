package org.jobgraph.intake.judge;

import org.jobgraph.posting.Origin;
import org.jobgraph.posting.Seniority;

/// How far up a posting is.
public record JudgedLevel(Seniority level, Origin origin) {

    public static final JudgedLevel ABSENT = new JudgedLevel(Seniority.UNKNOWN, Origin.ABSENT);
}
