package org.jobgraph.intake.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.judge.Note;
import org.jobgraph.intake.judge.Pay;
import org.jobgraph.intake.judge.PayJudge;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// How often the pay that is read from a text is the one that the same posting has in structured form. Each is judged
/// without the other.
final class PayScore {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
    private final List<String> misses = new ArrayList<>();
    private int compared;
    private int exact;
    private int toTheDigit;

    /// Why a posting is not compared.
    private enum LeftOut {
        NO_TEXT("without a text"), NO_STRUCTURE("without structured pay"), UNUSABLE(
                "whose structured pay is zero or upside down"), SEVERAL("with several currencies or periods");

        private final String words;

        LeftOut(String words) {
            this.words = words;
        }
    }

    void add(Published posting) {
        var published = posting.pay();
        var why = whyNot(published);
        if (why != null) {
            leftOut.merge(why, 1, Integer::sum);
            return;
        }
        compared++;
        var right = PayJudge.judge(new PublishedPay(published.ranges(), null), List.of(), "", new ArrayList<>());
        var read = PayJudge.judge(new PublishedPay(List.of(), published.text(), published.wording()), List.of(), "",
                new ArrayList<>());
        var kind = Objects.equals(right.currency(), read.currency()) && right.period() == read.period();
        if (kind && isEqual(right.min(), read.min()) && isEqual(right.max(), read.max())) {
            toTheDigit++;
        }
        if (kind && says(read.min(), right.min()) && says(read.max(), right.max())) {
            exact++;
        } else {
            misses.add("%s: read %s, structured %s".formatted(published.text(), line(read), line(right)));
        }
    }

    private static @Nullable LeftOut whyNot(PublishedPay published) {
        if (published.text() == null) {
            return LeftOut.NO_TEXT;
        }
        if (published.ranges().isEmpty()) {
            return LeftOut.NO_STRUCTURE;
        }
        var notes = new ArrayList<Note>();
        var right = PayJudge.judge(new PublishedPay(published.ranges(), null), List.of(), "", notes);
        if (right.origin() != Origin.PUBLISHED) {
            return LeftOut.UNUSABLE;
        }
        return notes.stream().anyMatch(note -> note.kind() == Note.Kind.FURTHER_PAY) ? LeftOut.SEVERAL : null;
    }

    /// Whether an amount is what a text says: to half of the last digit that the text has. "146.9K" cannot say more of
    /// 146,880.
    private static boolean says(@Nullable BigDecimal read, @Nullable BigDecimal right) {
        if (read == null || right == null) {
            return read == null && right == null;
        }
        var tolerance = read.scale() < 0 ? read.ulp().divide(TWO) : BigDecimal.ZERO;
        return read.subtract(right).abs().compareTo(tolerance) <= 0;
    }

    private static boolean isEqual(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null || other == null) ? (one == null && other == null) : one.compareTo(other) == 0;
    }

    private static String line(Pay pay) {
        return "%s to %s %s %s".formatted(plain(pay.min()), plain(pay.max()), pay.currency(), pay.period());
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "open" : amount.toPlainString();
    }

    /// The share of the compared texts that are read exactly.
    double exactness() {
        return compared == 0 ? 0 : (double) exact / compared;
    }

    int compared() {
        return compared;
    }

    List<String> misses() {
        return misses;
    }

    String report() {
        var out = new StringBuilder(String.format(Locale.ROOT, "%,d texts compared with their structured pay%n", compared));
        leftOut.forEach((why, count) -> out.append(String.format(Locale.ROOT, "  left out: %,d %s%n", count, why.words)));
        return out.append(String.format(Locale.ROOT,
                "exact %,d = %.4f (minimum, maximum, currency, period; amounts as far as the text says them: 146.9K is 146,880)%n"
                        + "to the digit %,d = %.4f",
                exact, exactness(), toTheDigit, compared == 0 ? 0 : (double) toTheDigit / compared)).toString();
    }
}
