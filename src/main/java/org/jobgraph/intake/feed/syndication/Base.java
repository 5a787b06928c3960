package org.jobgraph.intake.feed.syndication;

import java.util.Objects;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.BrowserAddress;
import org.jobgraph.intake.feed.Document;
import org.jobgraph.intake.feed.Survey;
import org.jspecify.annotations.Nullable;

/// What the relative addresses of a feed are relative to.
///
/// @param address absolute; null when nothing says it
record Base(@Nullable String address) {

    /// What the feed declares, else its own address, else that of the site it is about.
    static Base of(Document document, Survey survey) {
        return Stream.of(survey.text("xml:base"), survey.text("link self"), survey.text("link alternate"), survey.text("link"),
                document.name()).filter(Objects::nonNull).map(Objects::requireNonNull)
                .filter(address -> BrowserAddress.of(address) != null).findFirst().map(Base::new).orElse(new Base(null));
    }

    /// The base of what stands within an element.
    ///
    /// @param declared its `xml:base`, which may be relative itself; null for none
    Base within(@Nullable String declared) {
        return declared == null ? this : new Base(whole(declared));
    }

    /// An address made whole; one that cannot be stays as it is, for its row to be refused with it.
    String whole(String found) {
        var absolute = address == null ? null : BrowserAddress.of(address);
        if (absolute == null || BrowserAddress.of(found) != null) {
            return found;
        }
        try {
            return absolute.resolve(found.strip()).toString();
        } catch (IllegalArgumentException e) {
            return found;
        }
    }
}
