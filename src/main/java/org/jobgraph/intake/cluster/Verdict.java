package org.jobgraph.intake.cluster;

import java.util.List;
import java.util.function.Supplier;

/// What two postings are to each other.
public sealed interface Verdict {

    /// One job.
    ///
    /// @param confidence from 0 to 1
    record Same(List<Evidence> evidence, double confidence) implements Verdict {
    }

    /// The same job, offered again after the first posting was closed.
    record Repost(List<Evidence> evidence) implements Verdict {
    }

    /// Two jobs.
    ///
    /// @param why in words, which are made when somebody asks, as for [Unlike]
    record Vetoed(Veto veto, Supplier<String> why) implements Verdict {

        /// In words.
        public String detail() {
            return why.get();
        }
    }

    /// Nothing shows that they are one.
    ///
    /// @param why in words, which are made when somebody asks: of millions of pairs nobody does
    record Unlike(Supplier<String> why) implements Verdict {

        static Unlike because(String why) {
            return new Unlike(() -> why);
        }

        /// In words.
        public String detail() {
            return why.get();
        }
    }

    /// Only the texts can tell.
    record NeedsText() implements Verdict {
    }
}
