package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// Where the work is done: the source's word, else its flag, else what its places say. A flag of sources that also set it
/// for hybrid work gives way to a place that says "hybrid".
///
/// @param raw the word, flag or place that decided
public record JudgedMode(WorkMode mode, @Nullable String raw, Origin origin) {

    private static final Pattern WORD = Pattern.compile("\\b(?:remote|hybrid)\\b");
    private static final Pattern CHOICE = Pattern
            .compile("\\bor remote|remote or\\b|remote (?:optional|friendly|ok|possible)\\b");

    static JudgedMode judge(PublishedMode published, List<PublishedPlace> places, List<JudgedPlace> judged, List<Note> notes) {
        var word = published.text();
        var mode = WorkModeWords.read(word);
        if (mode != WorkMode.UNKNOWN) {
            return new JudgedMode(mode, word, Origin.PUBLISHED);
        }
        if (word != null && !word.toLowerCase(Locale.ROOT).equals("unspecified")) {
            notes.add(new Note(Note.Kind.UNKNOWN_WORK_MODE, "work mode " + Texts.shortened(word)));
        }
        var said = said(places, judged);
        if (published.remote() && said != WorkMode.HYBRID) {
            return new JudgedMode(WorkMode.REMOTE, "remote: true", Origin.PUBLISHED);
        }
        return said == WorkMode.UNKNOWN
                ? new JudgedMode(said, word, Origin.ABSENT)
                : new JudgedMode(said, places.getFirst().text(), Origin.PARSED);
    }

    /// What the first place says, when no other place says otherwise or offers a city to go to instead.
    private static WorkMode said(List<PublishedPlace> places, List<JudgedPlace> judged) {
        if (places.isEmpty()) {
            return WorkMode.UNKNOWN;
        }
        var first = of(places.getFirst().text());
        for (var place : judged) {
            var mode = of(place.raw());
            if (mode != first && (mode != WorkMode.UNKNOWN || place.city() != null)) {
                return WorkMode.UNKNOWN;
            }
        }
        return first;
    }

    private static WorkMode of(String place) {
        var plain = Words.plain(place);
        var words = WORD.matcher(plain).results().map(found -> found.group()).distinct().toList();
        return words.size() == 1 && !CHOICE.matcher(plain).find() ? WorkModeWords.read(words.getFirst()) : WorkMode.UNKNOWN;
    }
}
