package org.jobgraph.intake.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jobgraph.intake.feed.Coverage;
import org.jspecify.annotations.Nullable;

/// What a run that read all its documents whole may close: what was open in its coverage and did not come, unless that is
/// suspiciously much. A run that is suspicious as a whole closes nothing, and a board that is closes nothing of itself.
final class Closing {

    private final KnownPostings known;
    private final DropRule rule;
    private final Look look;
    private final List<Long> gone = new ArrayList<>();
    private final Set<String> verified = new HashSet<>();
    private final List<String> suspicions = new ArrayList<>();
    private int open;
    private int missing;

    private Closing(KnownPostings known, DropRule rule, Look look) {
        this.known = known;
        this.rule = rule;
        this.look = look;
    }

    /// Nothing is closed.
    static Closing none(KnownPostings known) {
        return new Closing(known, DropRule.DEFAULT, new Look());
    }

    static Closing of(RunOrder order, KnownPostings known, Look look) throws SQLException {
        var closing = new Closing(known, order.drop(), look);
        switch (order.coverage()) {
            case SOURCE -> {
                known.loadOthers();
                closing.take(known.boards());
            }
            case BOARD -> closing.take(new TreeSet<>(look.boards()));
            case SOME -> {
                return closing;
            }
        }
        closing.doubt(order.coverage());
        return closing;
    }

    private void take(Collection<String> boards) throws SQLException {
        for (var board : boards) {
            for (var posting : known.of(board)) {
                open += posting.isOpen() ? 1 : 0;
                missing += posting.isOpen() && !posting.isSeen() ? 1 : 0;
            }
        }
        for (var board : boards) {
            verified.add(board);
        }
    }

    private void doubt(Coverage coverage) throws SQLException {
        if (rule.isSuspicious(open, missing, !look.answered().isEmpty())) {
            suspicions.add(found("", open, missing));
            verified.clear();
            return;
        }
        for (var board : List.copyOf(verified)) {
            var missed = known.of(board).stream().filter(posting -> posting.isOpen() && !posting.isSeen()).map(Known::id)
                    .toList();
            var before = (int) known.of(board).stream().filter(Known::isOpen).count();
            if (coverage == Coverage.BOARD && rule.isSuspicious(before, missed.size(), look.answered().contains(board))) {
                suspicions.add(found(board + ": ", before, missed.size()));
                verified.remove(board);
            } else {
                gone.addAll(missed);
            }
        }
    }

    private static String found(String where, int open, int missing) {
        return where + "read %d of %d open before".formatted(open - missing, open);
    }

    /// The ids of what is gone.
    List<Long> gone() {
        return gone;
    }

    /// The boards of which everything that stays open was seen.
    Set<String> verified() {
        return verified;
    }

    /// The ids of what was seen on other boards, and not written.
    List<Long> seenElsewhere() throws SQLException {
        var ids = new ArrayList<Long>();
        for (var board : known.boards()) {
            if (!verified.contains(board)) {
                known.of(board).stream().filter(Known::isOnlySeen).map(Known::id).forEach(ids::add);
            }
        }
        return ids;
    }

    /// Why not everything that is missing was closed, or null.
    @Nullable
    String suspicion() {
        return suspicions.isEmpty() ? null : String.join("; ", suspicions);
    }
}
