package org.jobgraph.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.jobgraph.HandSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Looks a second apart, of a primary that writes all the time.
class JudgeTest {

    private static final long PRIMARY = 1;
    private static final long REPLICA = 2;

    private final HandSet clock = new HandSet();
    private final Judge judge = new Judge(clock, Duration.ofSeconds(10));
    private Verdict verdict = new Verdict(Server.REPLICA, null, null);
    private long position = 100;

    @Test
    void replica_thatKeepsUp_answers() {
        for (var look = 0; look < 20; look++) {
            assertEquals(Server.REPLICA, look(primary(), standby(position)));
            assertEquals(Duration.ZERO, verdict.lag());
        }
    }

    @Test
    void replica_thatStandsStill_answersUntilItIsTooFarBehind() {
        look(primary(), standby(position));
        var stands = position;
        for (var second = 0; second <= 10; second++) {
            assertEquals(Server.REPLICA, look(primary(), standby(stands)), "after " + second);
        }
        assertEquals(Server.PRIMARY, look(primary(), standby(stands)));
        assertEquals(Trouble.BEHIND, verdict.trouble());
        assertEquals(Duration.ofSeconds(11), verdict.lag());
    }

    @Test
    void replica_thatDoesNotAnswer_isLeftAtOnce() {
        look(primary(), standby(position));
        assertEquals(Server.PRIMARY, look(primary(), null));
        assertEquals(Trouble.UNREACHABLE, verdict.trouble());
    }

    @Test
    void replica_thatIsBack_answersWhenItHasBeenWellForAWhile() {
        look(primary(), null);
        assertEquals(5, looksUntilItAnswers());
        assertEquals(null, verdict.trouble());
    }

    @Test
    void replica_thatComesAndGoes_doesNotAnswer() {
        look(primary(), null);
        for (var time = 0; time < 5; time++) {
            for (var look = 0; look < 4; look++) {
                assertEquals(Server.PRIMARY, look(primary(), standby(position)));
            }
            assertEquals(Server.PRIMARY, look(primary(), null));
        }
        assertEquals(5, looksUntilItAnswers());
    }

    @Test
    void replica_thatIsBackButStillBehind_isWaitedFor() {
        look(primary(), standby(position));
        var stands = position;
        for (var second = 0; second < 7; second++) {
            look(primary(), null);
        }
        // Not too far, but further than who comes back may be.
        for (var second = 0; second < 3; second++) {
            assertEquals(Server.PRIMARY, look(primary(), standby(stands)));
        }
        assertEquals(5, looksUntilItAnswers());
    }

    @Test
    void replica_lostBetweenTwoLooks_isNotBackBeforeItsTime() {
        look(primary(), null);
        looksUntilItAnswers();
        look(primary(), standby(position));
        verdict = new Verdict(Server.PRIMARY, Trouble.UNREACHABLE, null);
        assertEquals(5, looksUntilItAnswers());
    }

    @Test
    void replica_behindThePrimaryThatIsAway_answers() {
        look(primary(), standby(position));
        var stands = position;
        for (var second = 0; second < 15; second++) {
            look(primary(), standby(stands));
        }
        assertEquals(Server.PRIMARY, verdict.server());
        // One look may fail.
        assertEquals(Server.PRIMARY, look(null, standby(stands)));
        assertEquals(Server.REPLICA, look(null, standby(stands)));
        assertEquals(Server.PRIMARY, look(primary(), standby(stands)));
    }

    @Test
    void replica_whosePrimaryIsAway_goesOn() {
        look(primary(), standby(position));
        for (var second = 0; second < 60; second++) {
            assertEquals(Server.REPLICA, look(null, standby(position)));
        }
    }

    @Test
    void replica_thatWasPromoted_answersAsThePrimary() {
        look(primary(), standby(position));
        look(null, standby(position));
        assertEquals(Server.REPLICA, look(null, promoted()));
        assertEquals(Server.REPLICA, look(promoted(), promoted()));
        assertEquals(Duration.ZERO, verdict.lag());
    }

    @Test
    void replica_thatWasPromotedBesideThePrimary_isLeftForGood() {
        look(primary(), standby(position));
        for (var second = 0; second < 30; second++) {
            assertEquals(Server.PRIMARY, look(primary(), promoted()));
            assertEquals(Trouble.UNRELATED, verdict.trouble());
        }
    }

    @Test
    void replica_ofAPrimaryThatStartsBefore_isMeasuredAnew() {
        look(primary(), standby(position));
        position = 50;
        assertEquals(Server.REPLICA, look(new Standing(false, 3, 50, null), standby(50)));
        assertEquals(Duration.ZERO, verdict.lag());
    }

    private int looksUntilItAnswers() {
        for (var looks = 0; looks < 100; looks++) {
            if (look(primary(), standby(position)) == Server.REPLICA) {
                return looks;
            }
        }
        throw new AssertionError("it never answers");
    }

    private Server look(@Nullable Standing primary, @Nullable Standing replica) {
        verdict = judge.judge(verdict, primary, replica);
        clock.pass(Duration.ofSeconds(1));
        return verdict.server();
    }

    private Standing primary() {
        position += 10;
        return new Standing(false, PRIMARY, position, null);
    }

    private static Standing standby(long position) {
        return new Standing(true, REPLICA, position, Duration.ofSeconds(1));
    }

    private Standing promoted() {
        return new Standing(false, REPLICA, position, null);
    }
}
