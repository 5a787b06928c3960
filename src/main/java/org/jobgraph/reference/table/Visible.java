package org.jobgraph.reference.table;

/// Text of a file in a message: one line, and nothing in it that a terminal would obey.
final class Visible {

    private Visible() {
    }

    /// At most `length` characters of `text`; a control character becomes its number, `\\u001b`.
    static String of(String text, int length) {
        var shown = new StringBuilder();
        text.codePoints().limit(length).forEach(c -> append(shown, c));
        return text.codePointCount(0, text.length()) > length ? shown.append('…').toString() : shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n') {
            shown.append("\\n");
        } else if (c == '\uFFFF') {
            shown.append('\uFFFD');
        } else if (Character.isISOControl(c)) {
            shown.append(String.format("\\u%04x", c));
        } else {
            shown.appendCodePoint(c);
        }
    }
}
