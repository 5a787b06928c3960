package org.jobgraph.replica;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Judges by what both servers say which one is to answer. Away from the replica it goes at once, back when the replica has
/// been well for a while: each move throws connections away.
final class Judge {

    /// Well for so long, and half as far behind as it may be.
    static final Duration WELL = Duration.ofSeconds(5);
    private static final int HALF = 2;
    // One look may fail though all is well.
    private static final int AWAY = 2;

    private final Clock clock;
    private final Duration most;
    private final Trail trail = new Trail();
    private long primary;
    private int missed;
    private @Nullable Instant wellSince;

    /// @param most how far behind a replica may be
    Judge(Clock clock, Duration most) {
        this.clock = clock;
        this.most = most;
    }

    /// @param now which server answers, and why not the replica
    /// @param primary null when it does not answer
    /// @param replica null when it does not answer
    Verdict judge(Verdict now, @Nullable Standing primary, @Nullable Standing replica) {
        note(primary);
        if (replica == null) {
            return sent(Trouble.UNREACHABLE, null);
        }
        if (primary == null) {
            // Old answers are better than none.
            return missed < AWAY ? now : new Verdict(Server.REPLICA, null, null);
        }
        if (!replica.standby() && replica.server() != primary.server()) {
            return sent(Trouble.UNRELATED, null);
        }
        // One that was promoted is the primary.
        return byLag(now, replica.standby() ? trail.lag(replica, clock.instant()) : Duration.ZERO);
    }

    private void note(@Nullable Standing seen) {
        missed = seen == null ? missed + 1 : 0;
        if (seen != null) {
            if (seen.server() != primary) {
                trail.clear();
            }
            primary = seen.server();
            trail.add(clock.instant(), seen.position());
        }
    }

    private Verdict byLag(Verdict now, Duration lag) {
        if (lag.compareTo(most) > 0) {
            return sent(Trouble.BEHIND, lag);
        }
        if (now.server() == Server.REPLICA) {
            wellSince = null;
            return new Verdict(Server.REPLICA, null, lag);
        }
        return hasBeenWell(lag) ? new Verdict(Server.REPLICA, null, lag) : new Verdict(Server.PRIMARY, now.trouble(), lag);
    }

    private boolean hasBeenWell(Duration lag) {
        var instant = clock.instant();
        if (lag.multipliedBy(HALF).compareTo(most) > 0) {
            wellSince = null;
        } else if (wellSince == null) {
            wellSince = instant;
        }
        return wellSince != null && !wellSince.plus(WELL).isAfter(instant);
    }

    private Verdict sent(Trouble trouble, @Nullable Duration lag) {
        wellSince = null;
        return new Verdict(Server.PRIMARY, trouble, lag);
    }
}
