package org.jobgraph.intake.judge;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// An employer.
///
/// @param slug made of the name; names that differ in case, accents or punctuation alone share one
/// @param origin published by the posting's source; inferred when whoever imports names it, or the board's name stands for it
public record Company(String slug, String name, Origin origin) {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// The first name that is there: what whoever imports says, what the posting says, and else the board's own name as it
    /// stands. A board token is an employer's choice; nothing is prettified out of it.
    static Company of(@Nullable String given, @Nullable String published, String board) {
        var name = Texts.orNull(given);
        var said = Texts.orNull(published);
        var shown = name != null ? name : said != null ? said : board;
        var slug = NOT_WORD.matcher(Plain.text(shown).toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
        return new Company(slug.isEmpty() ? shown : slug, shown, shown.equals(said) ? Origin.PUBLISHED : Origin.INFERRED);
    }
}
