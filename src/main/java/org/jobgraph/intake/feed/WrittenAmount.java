package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Amounts as people write them into a field for one: "60,000", "60.000", "€ 60 000,50". Three digits behind a lone mark are
/// thousands, as in texts.
public final class WrittenAmount {

    private static final String SPACE = "[ '’\\u00a0\\u202f]";
    private static final Pattern GROUPED = Pattern
            .compile("\\d{1,3}(?:(?:,\\d{3})+(?:\\.\\d{1,2})?|(?:\\.\\d{3})+(?:,\\d{1,2})?"
                    + "|(?:%s\\d{3})+(?:[.,]\\d{1,2})?)".formatted(SPACE));
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}[.,](?:\\d{1,2}|\\d{4,6})");
    private static final Pattern CENTS = Pattern.compile("[.,](\\d{1,2}|\\d{4,6})$");

    /// Signs, and the codes of the currencies that they may stand for.
    private static final Map<String, Pattern> SIGNS = Map.of("$", Pattern.compile("..D|MXN|ARS|CLP|COP"), "€",
            Pattern.compile("EUR"), "£", Pattern.compile("GBP"));

    private WrittenAmount() {
    }

    /// The amount, or null when the text is absent or says more than an amount.
    ///
    /// @param currency what the source says of the currency; only a sign or code that agrees with it may stand in the text
    public static @Nullable BigDecimal of(@Nullable String text, @Nullable String currency) {
        var plain = PlainAmount.of(text);
        if (plain != null || text == null) {
            return plain;
        }
        var bare = withoutCurrency(text.strip(), currency);
        return GROUPED.matcher(bare).matches() || DECIMAL.matcher(bare).matches() ? exact(bare) : PlainAmount.of(bare);
    }

    private static BigDecimal exact(String written) {
        var decimals = CENTS.matcher(written);
        var whole = decimals.find() ? written.substring(0, decimals.start()) : written;
        var digits = whole.replaceAll("\\D", "");
        return new BigDecimal(whole.length() == written.length() ? digits : digits + "." + decimals.group(1));
    }

    private static String withoutCurrency(String text, @Nullable String currency) {
        if (currency == null) {
            return text;
        }
        var code = currency.strip().toUpperCase(Locale.ROOT);
        for (var sign : SIGNS.entrySet()) {
            if (code.equals(sign.getKey()) || sign.getValue().matcher(code).matches()) {
                return without(text, sign.getKey(), code);
            }
        }
        return without(text, code, code);
    }

    private static String without(String text, String sign, String code) {
        for (var mark : new String[]{code, sign}) {
            if (text.startsWith(mark)) {
                return text.substring(mark.length()).strip();
            }
            if (text.endsWith(mark)) {
                return text.substring(0, text.length() - mark.length()).strip();
            }
        }
        return text;
    }
}
