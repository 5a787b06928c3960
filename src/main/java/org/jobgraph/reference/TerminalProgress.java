package org.jobgraph.reference;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A bar that moves, for people.
final class TerminalProgress implements Progress {

    private final ProgressBar bar;

    TerminalProgress(String file) {
        bar = new ProgressBarBuilder().setTaskName(file).setInitialMax(-1).setUnit(" rows", 1)
                .setStyle(ProgressBarStyle.ASCII).build();
    }

    @Override
    public void expect(long lines) {
        if (lines > 0) {
            bar.maxHint(lines);
        }
    }

    @Override
    public void row() {
        bar.step();
    }

    /// The lines were a guess: headers and cells of several lines are among them.
    @Override
    public void close() {
        bar.maxHint(bar.getCurrent());
        bar.close();
    }
}
