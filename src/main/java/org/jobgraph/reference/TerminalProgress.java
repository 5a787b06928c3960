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

    @Override
    public void close() {
        bar.close();
    }
}
