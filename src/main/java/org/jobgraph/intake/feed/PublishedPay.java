package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a source says of pay.
///
/// @param ranges as published; several where it differs by place or level
/// @param text the source's own wording, dashes and all
public record PublishedPay(List<Range> ranges, @Nullable String text) {

    public static final PublishedPay ABSENT = new PublishedPay(List.of(), null);

    /// An amount from and to, for a time.
    ///
    /// @param interval the source's word for the time that is paid for: `1 YEAR`, `per-hour-wage`
    public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
            @Nullable String interval) {
    }
}
