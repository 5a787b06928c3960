package org.jobgraph.intake.judge;

/// Which judge judged a posting.
public final class JudgeVersion {

    /// To be counted up with each change of what a judge makes of a posting: all that come are then judged again.
    public static final int CURRENT = 6;

    private JudgeVersion() {
    }
}
