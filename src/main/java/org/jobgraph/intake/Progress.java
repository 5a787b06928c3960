package org.jobgraph.intake;

import java.io.PrintWriter;
import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Told how far a run has come.
public interface Progress extends AutoCloseable {

    Progress NONE = (documents, rows) -> {
    };

    /// The run has its number.
    default void began(long run) {
    }

    /// A document is done.
    ///
    /// @param documents done so far
    /// @param rows read so far
    void document(int documents, long rows);

    @Override
    default void close() {
    }

    /// A bar for people.
    static Progress bar(int documents) {
        var bar = new ProgressBarBuilder().setTaskName("Boards").setInitialMax(documents).setStyle(ProgressBarStyle.ASCII)
                .build();
        return new Bar(bar);
    }

    /// A line now and then, for logs.
    static Progress lines(int documents, PrintWriter out) {
        return (done, rows) -> {
            if (done % 100 == 0) {
                out.printf(Locale.ROOT, "%,d of %,d boards, %,d postings read so far%n", done, documents, rows);
                out.flush();
            }
        };
    }

    /// A bar that moves with each document.
    record Bar(ProgressBar bar) implements Progress {

        @Override
        public void document(int documents, long rows) {
            bar.stepTo(documents).setExtraMessage(String.format(Locale.ROOT, "%,d postings", rows));
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
