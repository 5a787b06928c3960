package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// Amounts that are kept in words, for whoever reads pay from text, with what the source says of them beside.
    ///
    /// @param text the source's own wording, which goes before ours
    public static PublishedPay inWords(@Nullable String min, @Nullable String max, @Nullable String currency,
            @Nullable String interval, @Nullable String text) {
        var beside = new Wording(null, interval, currency);
        if (text != null) {
            return new PublishedPay(List.of(), text, beside);
        }
        var range = Stream.of(min, max).flatMap(Stream::ofNullable).distinct().collect(Collectors.joining(" – "));
        return new PublishedPay(List.of(), Stream.of(range, currency, interval).flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" ")), beside);
    }

    /// An amount from and to, for a time.
    ///
    /// @param interval the source's word for the time that is paid for: `1 YEAR`, `per-hour-wage`
    public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency,
            @Nullable String interval) {
    }

    /// What a text means where it leaves something out, by the rules of its format or by what stands beside it.
    ///
    /// @param dollar the currency of a bare `$`; null where it may be any dollar
    /// @param interval the time that is paid for when the text names none; null where it may be any
    /// @param currency the currency of an amount without one, or with a sign that several share; null when unknown
    public record Wording(@Nullable String dollar, @Nullable String interval, @Nullable String currency) {

        /// People wrote it: nothing is agreed.
        public static final Wording FREE = new Wording(null, null);

        public Wording(@Nullable String dollar, @Nullable String interval) {
            this(dollar, interval, null);
        }
    }
}
