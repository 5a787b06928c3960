package org.jobgraph.intake.feed.jsonld;

import java.util.List;

/// What templates write around JSON: `<![CDATA[` and `]]>`, also behind the `//` or `/*` that hides them from a browser, HTML
/// comments, a semicolon.
final class Wrapping {

    private static final List<String> BEFORE = List.of("//", "/*", "*/", "<![CDATA[", "<!--");
    private static final List<String> BEHIND = List.of("//", "/*", "*/", "]]>", "-->", ";");

    /// No template has more of them; without a limit a page of nothing else would be gone through again for each.
    private static final int MOST = 12;

    private Wrapping() {
    }

    /// The text within. No JSON begins or ends with any of it.
    static String off(String json) {
        var text = json.strip();
        for (var times = 0; times < MOST; times++) {
            text = withoutEnd(withoutStart(text).strip()).strip();
        }
        return text;
    }

    private static String withoutStart(String text) {
        return BEFORE.stream().filter(text::startsWith).findFirst().map(start -> text.substring(start.length())).orElse(text);
    }

    private static String withoutEnd(String text) {
        return BEHIND.stream().filter(text::endsWith).findFirst()
                .map(end -> text.substring(0, text.length() - end.length())).orElse(text);
    }
}
