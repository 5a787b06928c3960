package org.jobgraph.intake.feed.greenhouse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.greenhouse.GreenhouseJob.PayInput;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Pay as recorded answers for single posts have it: by the cent. No key says the time that is paid for, but the titles and
/// texts of the ranges often do.
final class GreenhousePay {

    private GreenhousePay() {
    }

    static PublishedPay of(@Nullable List<@Nullable PayInput> inputs) {
        var said = Lists.present(inputs).stream().filter(pay -> pay.minCents() != null || pay.maxCents() != null).toList();
        var words = said.stream().flatMap(GreenhousePay::words).distinct().collect(Collectors.joining("; "));
        return new PublishedPay(said.stream()
                .map(pay -> new Range(units(pay.minCents()), units(pay.maxCents()), pay.currencyType(), null)).toList(),
                Texts.orNull(words));
    }

    private static Stream<String> words(PayInput pay) {
        var blurb = pay.blurb() == null ? null : Jsoup.parse(Escaped.html(pay.blurb())).text();
        return Stream.of(Texts.orNull(pay.title()), Texts.orNull(blurb)).flatMap(Stream::ofNullable);
    }

    private static @Nullable BigDecimal units(@Nullable BigDecimal cents) {
        return cents == null ? null : cents.movePointLeft(2);
    }
}
