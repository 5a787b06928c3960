package org.jobgraph.intake.feed.jsonld;

/// Puts commas where a value ends and the next key or value begins without one.
final class Commas {

    private final String json;
    private final StringBuilder filled = new StringBuilder();
    private boolean isInText;
    private char before = '{';

    Commas(String json) {
        this.json = json;
    }

    String filled() {
        for (var i = 0; i < json.length(); i++) {
            var c = json.charAt(i);
            if (isInText) {
                filled.append(c);
                i = afterEscape(c, i);
                isInText = c != '"';
            } else {
                between(c);
            }
        }
        return filled.toString();
    }

    private int afterEscape(char c, int i) {
        if (c == '\\' && i + 1 < json.length()) {
            filled.append(json.charAt(i + 1));
            return i + 1;
        }
        return i;
    }

    private void between(char c) {
        var begins = c == '"' || c == '{' || c == '[';
        if (begins && isEnd(before)) {
            filled.append(',');
        }
        filled.append(c);
        isInText = c == '"';
        if (!Character.isWhitespace(c)) {
            before = c;
        }
    }

    /// A quote here closes a text: one that opens it is followed by text until it closes.
    private static boolean isEnd(char c) {
        return c == '"' || c == '}' || c == ']' || Character.isLetterOrDigit(c);
    }
}
