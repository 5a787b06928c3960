package org.jobgraph.intake.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/// The lines that a board puts into several jobs: about the employer, benefits, equal opportunity. 27 % of the near matches
/// within one employer were other jobs with such lines in common, where somebody measured it.
///
/// Postings of one title count once: the same job in ten cities says nothing of what all jobs say.
public final class Boilerplate implements LongPredicate {

    private static final int JOBS = 3;

    private final Map<Long, long[]> titles = new HashMap<>();
    private final Set<Long> common = new HashSet<>();

    /// Notes a posting of the board.
    ///
    /// @param title hash of its title
    /// @param lines hashes of its lines
    public void add(long title, long[] lines) {
        for (var line : lines) {
            if (!common.contains(line)) {
                note(line, title);
            }
        }
    }

    private void note(long line, long title) {
        var before = titles.get(line);
        if (before == null) {
            titles.put(line, new long[]{title});
        } else if (Arrays.stream(before).noneMatch(known -> known == title)) {
            if (before.length + 1 == JOBS) {
                common.add(line);
                titles.remove(line);
            } else {
                titles.put(line, new long[]{before[0], title});
            }
        }
    }

    @Override
    public boolean test(long line) {
        return common.contains(line);
    }

    /// Hash of the lines that are the posting's own.
    public long own(long[] lines) {
        var hash = Hash.EMPTY;
        for (var line : lines) {
            hash = test(line) ? hash : Hash.then(hash, line);
        }
        return hash;
    }
}
