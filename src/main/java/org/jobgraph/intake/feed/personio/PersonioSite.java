package org.jobgraph.intake.feed.personio;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.WebName;
import org.jspecify.annotations.Nullable;

/// Where an employer's positions can be read.
///
/// @param host null when neither the document's address nor the board's name says one
/// @param language that the feed was asked for, or null when nobody said
record PersonioSite(@Nullable String host, @Nullable String language) {

    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+)\\.jobs\\.personio\\.(?:de|com)");
    private static final Pattern BOARD = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)language=([A-Za-z-]{2,8})(?:&|$)");

    /// The host is the one that answered; for a file, the usual one of its board.
    static PersonioSite of(Document document) {
        var address = WebName.of(document);
        if (address != null && boardOf(address) != null) {
            return new PersonioSite(address.getHost(), language(address));
        }
        var named = BOARD.matcher(document.board()).matches();
        return new PersonioSite(named ? document.board() + ".jobs.personio.de" : null,
                address == null ? null : language(address));
    }

    static @Nullable String boardOf(URI address) {
        var found = HOST.matcher(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT));
        return found.matches() ? found.group(1) : null;
    }

    private static @Nullable String language(URI address) {
        var found = LANGUAGE.matcher(String.valueOf(address.getQuery()));
        return found.find() ? found.group(1) : null;
    }

    @Nullable
    String address(@Nullable String id) {
        return host == null || id == null ? null : "https://" + host + "/job/" + id;
    }
}
