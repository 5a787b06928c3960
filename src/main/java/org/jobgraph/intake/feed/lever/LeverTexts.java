package org.jobgraph.intake.feed.lever;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.Sections;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// What Lever writes in pieces or in numbers, as text.
final class LeverTexts {

    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,15}");

    private LeverTexts() {
    }

    /// The whole description: the requirements stand in the lists, not in `description`.
    static String html(LeverPosting posting) {
        var whole = Texts.orNull(posting.description());
        var html = new Sections().add(whole == null ? posting.descriptionBody() : whole);
        for (var list : Lists.present(posting.lists())) {
            html.add(list.text(), listed(list.content()));
        }
        return html.add(posting.additional()).html();
    }

    private static @Nullable String listed(@Nullable String content) {
        var items = Texts.orNull(content);
        return items != null && items.toLowerCase(Locale.ROOT).startsWith("<li") ? "<ul>" + items + "</ul>" : items;
    }

    /// The time in ISO 8601. What is no count of milliseconds stays as it is, for the judge to say so.
    static @Nullable String time(@Nullable String createdAt) {
        var text = Texts.orNull(createdAt);
        return text != null && MILLISECONDS.matcher(text).matches()
                ? Instant.ofEpochMilli(Long.parseLong(text)).toString()
                : text;
    }
}
