package org.jobgraph.intake.judge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;

/// A work mode that running text says: the places, the title or the description of a posting.
///
/// @param words those that say it
record ModeWording(WorkMode mode, String words) {

    private static final Pattern WORD = Pattern.compile(
            "\\b(?:remote|hybrid|home ?based|work from home|wfh|telecommute|on ?site|in office|in person)\\b");
    private static final Pattern CHOICE = Pattern
            .compile("\\bor (?:remote|on ?site|in office)|(?:remote|on ?site|in office) or\\b|(?:remote|on ?site|in office) "
                    + "(?:optional|friendly|ok|possible|considered|eligible)\\b");
    private static final Pattern HYBRID_OR_REMOTE = Pattern.compile("hybrid (?:or )?remote|remote (?:or )?hybrid");

    private static final Pattern TITLE_PARTS = Pattern.compile("[()\\[\\]|,;:–—]| - |- | -");
    private static final Pattern TITLE_PART = Pattern.compile(
            "(?:(?:100 |fully |full )?(?<mode>remote|hybrid|onsite|on site|in office)(?: (?:first|only|role|position|based|job|work))?)"
                    + "(?<where>(?: (?:in|within|across|from|us|usa|uk|eu|emea|apac|latam|canada|europe|germany|india)\\b.*)?)"
                    + "|(?<office>hybrid) \\p{L}+(?: \\p{L}+)? office");

    private static final Pattern SENTENCE = Pattern.compile(
            "this (?:is an? (?:fully |full |100% |completely |entirely |full-time,? |full time,? ){0,2}(?<one>remote|hybrid|on-?site|in-office|in-person)"
                    + ",? (?:full-time |full time )?(?:position|role|job|opportunity)\\b(?! or)"
                    + "|(?:position|role|job) is (?:a )?(?:fully |full |100% |completely |entirely )?(?<two>remote|hybrid|on-?site|in-office|in-person)"
                    + "(?=[.,;!)]| ?$| ?\\n| \\(| and\\b| within\\b| in the\\b| across\\b| based\\b| from\\b))",
            Pattern.CASE_INSENSITIVE);

    /// What the first place says, when no other place says otherwise or offers a city to go to instead; else null.
    static @Nullable ModeWording ofPlaces(List<PublishedPlace> places, List<JudgedPlace> judged) {
        if (places.isEmpty()) {
            return null;
        }
        var first = ofPlace(places.getFirst().text());
        for (var place : judged) {
            var mode = ofPlace(place.raw());
            if (mode != first && (mode != WorkMode.UNKNOWN || place.city() != null)) {
                return null;
            }
        }
        return first == WorkMode.UNKNOWN ? null : new ModeWording(first, places.getFirst().text());
    }

    private static WorkMode ofPlace(String place) {
        var plain = Plain.text(place);
        var modes = EnumSet.noneOf(WorkMode.class);
        WORD.matcher(plain).results().forEach(found -> modes.add(WorkModeWords.read(found.group())));
        if (modes.contains(WorkMode.HYBRID)) {
            // Days in the office are what hybrid work has.
            modes.remove(WorkMode.ONSITE);
        }
        return modes.size() == 1 && !CHOICE.matcher(plain).find() ? modes.iterator().next() : WorkMode.UNKNOWN;
    }

    /// A place or a part of the title that offers hybrid work beside remote work and says nothing else; null when there is
    /// none. It takes the word of a flag that knows remote work alone.
    static @Nullable ModeWording ofChoice(List<PublishedPlace> places, String title) {
        var said = Stream.concat(places.stream().limit(1).map(PublishedPlace::text),
                Arrays.stream(TITLE_PARTS.split(title, -1)).skip(1));
        return said.filter(text -> HYBRID_OR_REMOTE.matcher(Plain.text(text)).matches()).findFirst()
                .map(text -> new ModeWording(WorkMode.HYBRID, text.strip())).orElse(null);
    }

    /// What a part of a title says that says nothing else: "(Remote)", "– Hybrid", not "Remote Sensing" or "Hybrid Cloud".
    static @Nullable ModeWording ofTitle(String title) {
        ModeWording found = null;
        var parts = TITLE_PARTS.split(title, -1);
        for (var part : parts.length > 1 ? parts : new String[0]) {
            var said = TITLE_PART.matcher(Plain.text(part));
            if (said.matches()) {
                var word = said.group("mode");
                var mode = WorkModeWords.read(word == null ? said.group("office") : word);
                if (found != null && found.mode != mode) {
                    return null;
                }
                found = new ModeWording(mode, title);
            }
        }
        return found;
    }

    /// What sentences such as "This is a fully remote position" say, when they all say the same; else null.
    static @Nullable ModeWording ofDescription(String description) {
        var modes = EnumSet.noneOf(WorkMode.class);
        var words = "";
        var sentence = SENTENCE.matcher(description);
        for (var at = description.indexOf("his "); at > 0; at = description.indexOf("his ", at + 4)) {
            if (sentence.region(at - 1, description.length()).lookingAt()) {
                var one = sentence.group("one");
                modes.add(WorkModeWords.read(one == null ? sentence.group("two") : one));
                words = words.isEmpty() ? sentence.group().strip() : words;
            }
        }
        return modes.size() == 1 ? new ModeWording(modes.iterator().next(), words) : null;
    }
}
