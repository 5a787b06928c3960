package org.jobgraph.intake;

import java.io.PrintWriter;
import java.util.Locale;

import org.jobgraph.intake.store.Counts;

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

    /// A batch is written and can be seen. Told by another thread than the rest.
    ///
    /// @param counts of all rows so far
    default void written(Counts counts) {
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
        return new Lines(documents, out);
    }

    /// A bar that moves with each document, and tells of each batch.
    record Bar(ProgressBar bar) implements Progress {

        @Override
        public void written(Counts counts) {
            tell(counts.read());
        }

        @Override
        public void document(int documents, long rows) {
            bar.stepTo(documents);
            tell(rows);
        }

        private void tell(long rows) {
            bar.setExtraMessage(String.format(Locale.ROOT, "%,d postings", rows));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /// Lines, for each hundred documents, and each ten thousand postings of a long one.
    final class Lines implements Progress {

        private static final int DOCUMENTS = 100;
        private static final int POSTINGS = 10_000;

        private final int all;
        private final PrintWriter out;
        private int done;
        private int told;

        private Lines(int all, PrintWriter out) {
            this.all = all;
            this.out = out;
        }

        @Override
        public synchronized void written(Counts counts) {
            if (counts.read() - told >= POSTINGS) {
                tell(counts.read());
            }
        }

        @Override
        public synchronized void document(int documents, long rows) {
            done = documents;
            if (done % DOCUMENTS == 0) {
                tell(rows);
            }
        }

        private void tell(long rows) {
            told = Math.toIntExact(rows);
            out.printf(Locale.ROOT, "%,d of %,d boards, %,d postings read so far%n", done, all, rows);
            out.flush();
        }
    }
}
