package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a source says of pay.
///
/// @param ranges as published; several where it differs by place or level
/// @param text the source's own wording, dashes and all
/// @param wording what the text means where it does not say
public record PublishedPay(List<Range> ranges, @Nullable String text, Wording wording) {

    public static final PublishedPay ABSENT = new PublishedPay(List.of(), null);

    public PublishedPay(List<Range> ranges, @Nullable String text) {
        this(ranges, text, Wording.FREE);
    }

    /// An amount from and to, for a time.
    ///
    /// @param interval the source's word for the time that is paid for: `1 YEAR`, `per-hour-wage`
    public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
            @Nullable String interval) {
    }

    /// What the texts of a format mean where they leave something out, by the format's own rules.
    ///
    /// @param dollar the currency of a bare `$`; null where it may be any dollar
    /// @param interval the time that is paid for when the text names none; null where it may be any
    public record Wording(@Nullable String dollar, @Nullable String interval) {

        /// People wrote it: nothing is agreed.
        public static final Wording FREE = new Wording(null, null);
    }
}
