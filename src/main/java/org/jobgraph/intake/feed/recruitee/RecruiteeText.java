package org.jobgraph.intake.feed.recruitee;

import java.util.Map;
import java.util.Objects;

import org.jobgraph.intake.feed.Sections;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.recruitee.RecruiteeOffer.Words;
import org.jspecify.annotations.Nullable;

/// What an offer says, in one language: an offer in several is one posting.
///
/// @param language under which the site has these words; null where it does not say
record RecruiteeText(@Nullable String language, Words words) {

    /// The offer's own words. Where it has none beside its translations, their first.
    static RecruiteeText of(RecruiteeOffer offer) {
        var translations = Objects.requireNonNullElse(offer.translations(), Map.<String, @Nullable Words>of());
        var own = new Words(offer.title(), offer.description(), offer.requirements());
        var hasOwn = Texts.orNull(own.title()) != null;
        for (var translation : translations.entrySet()) {
            var words = translation.getValue();
            if (words != null && (hasOwn ? words.equals(own) : Texts.orNull(words.title()) != null)) {
                return new RecruiteeText(translation.getKey(), words);
            }
        }
        return new RecruiteeText(null, own);
    }

    String html() {
        return new Sections().add(words.description()).add(words.requirements()).html();
    }
}
