package org.jobgraph.intake.feed;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// A description out of the parts that a source publishes it in.
public final class Sections {

    private final StringBuilder html = new StringBuilder();

    /// Adds a part; an absent or blank one is none.
    public Sections add(@Nullable String part) {
        return add(null, part);
    }

    /// Adds a part below its heading, which is no HTML and is left out with its part.
    public Sections add(@Nullable String heading, @Nullable String part) {
        var body = Texts.orNull(part);
        if (body == null) {
            return this;
        }
        var above = Texts.orNull(heading);
        if (above != null) {
            html.append("<h3>").append(Entities.escape(above)).append("</h3>");
        }
        html.append(body).append('\n');
        return this;
    }

    public String html() {
        return html.toString().strip();
    }
}
