package org.jobgraph.intake.feed.greenhouse;

import org.jsoup.parser.Parser;

/// HTML behind entities: live boards escape it once, the documentation's own sample is escaped twice.
final class Escaped {

    private static final int MOST = 3;

    private Escaped() {
    }

    /// Unescapes until there is a tag. Text that hides none is left as it is.
    static String html(String content) {
        var html = content;
        for (var times = 0; times < MOST && html.indexOf('<') < 0 && hidesTag(html); times++) {
            html = Parser.unescapeEntities(html, false);
        }
        return html;
    }

    private static boolean hidesTag(String text) {
        return text.contains("&lt;") || text.contains("&amp;lt;") || text.contains("&amp;amp;lt;") || text.contains("&#60;");
    }
}
