package org.jobgraph.intake.judge;

import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// Where the work is done: the source's word, else its flag, else what its places, title or description say. A flag, which
/// sources also set for hybrid work, gives way to a place or title that says "hybrid" or "on site".
///
/// @param raw the word, flag, place, title or sentence that decided
public record JudgedMode(WorkMode mode, @Nullable String raw, Origin origin) {

    /// @param judged the posting's places
    /// @param description its text
    static JudgedMode judge(Published published, List<JudgedPlace> judged, String description, List<Note> notes) {
        var word = published.mode().text();
        var mode = WorkModeWords.read(word);
        if (mode != WorkMode.UNKNOWN) {
            return new JudgedMode(mode, word, Origin.PUBLISHED);
        }
        if (word != null && !WorkModeWords.isSilent(word)) {
            notes.add(new Note(Note.Kind.UNKNOWN_WORK_MODE, "work mode " + Texts.shortened(word)));
        }
        var said = said(published, judged);
        if (published.mode().remote()) {
            said = said == null ? ModeWording.ofChoice(published.places(), published.title()) : said;
            if (said == null || said.mode() == WorkMode.REMOTE) {
                return new JudgedMode(WorkMode.REMOTE, "remote: true", Origin.PUBLISHED);
            }
        }
        var last = said == null ? ModeWording.ofDescription(description) : said;
        return last == null
                ? new JudgedMode(WorkMode.UNKNOWN, word, Origin.ABSENT)
                : new JudgedMode(last.mode(), last.words(), Origin.PARSED);
    }

    private static @Nullable ModeWording said(Published published, List<JudgedPlace> judged) {
        var place = ModeWording.ofPlaces(published.places(), judged);
        return place == null ? ModeWording.ofTitle(published.title()) : place;
    }
}
