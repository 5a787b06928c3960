package org.jobgraph.intake.feed.mapped;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.PlainAmount;
import org.jspecify.annotations.Nullable;

/// Amounts as a table writes them: plainly, or with the decimal sign that its mapping declares.
final class DeclaredAmount {

    /// What people put between thousands, beside the other of point and comma.
    private static final Pattern GROUPING = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.\\d{1,4})?");

    private DeclaredAmount() {
    }

    /// The amount, or null when the text is absent or no number as declared.
    static @Nullable BigDecimal of(@Nullable String text, @Nullable String decimal) {
        if (text == null || decimal == null) {
            return PlainAmount.of(text);
        }
        var grouping = decimal.equals(",") ? "." : ",";
        var plain = GROUPING.matcher(text).replaceAll("").replace(grouping, "").replace(decimal, ".");
        return NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }
}
