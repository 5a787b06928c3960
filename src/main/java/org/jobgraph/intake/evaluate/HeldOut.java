package org.jobgraph.intake.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jobgraph.intake.judge.title.KnownTitle;
import org.jobgraph.intake.judge.title.Occupation;
import org.jobgraph.intake.judge.title.Spellings;
import org.jobgraph.intake.judge.title.TitleIndex;
import org.jobgraph.intake.judge.title.TitleWords;

/// What an index may know when reported titles are asked of it. Reported titles themselves are never in it; but O*NET lists
/// each of them among the alternate titles of its occupation too.
enum HeldOut {
    /// Alternate titles stay.
    REPORTED("without the reported titles"),
    /// Also no alternate title that is the same text as a reported one, case, punctuation, plural and abbreviations apart.
    SAME_TEXT("also without alternate titles of the same text"),
    /// Also none that is one of the spellings that a reported title sets side by side ("CEO (Chief Executive Officer)" is
    /// two), nor an occupation's own name that is.
    SAME_SPELLING("also without any title that shares a spelling");

    final String words;

    HeldOut(String words) {
        this.words = words;
    }

    TitleIndex index(OnetRelease release) {
        var texts = new HashSet<List<String>>();
        var spellings = new HashSet<List<String>>();
        for (var reported : release.reported()) {
            texts.add(TitleWords.of(reported.title()));
            spellings.addAll(Spellings.of(reported.title()).all());
        }
        return switch (this) {
            case REPORTED -> TitleIndex.of(release.occupations(), release.alternates());
            case SAME_TEXT -> TitleIndex.of(release.occupations(),
                    release.alternates().stream().filter(each -> !texts.contains(TitleWords.of(each.title()))).toList());
            case SAME_SPELLING -> TitleIndex.of(
                    release.occupations().stream().map(each -> without(spellings, each)).toList(),
                    release.alternates().stream().flatMap(each -> without(spellings, each).stream()).toList());
        };
    }

    private static Occupation without(Set<List<String>> spellings, Occupation occupation) {
        var held = Spellings.of(occupation.title()).all().stream().anyMatch(spellings::contains);
        return held ? new Occupation(occupation.code(), "", occupation.description()) : occupation;
    }

    private static List<KnownTitle> without(Set<List<String>> spellings, KnownTitle title) {
        return Spellings.of(title.title()).all().stream().filter(spelling -> !spellings.contains(spelling))
                .map(spelling -> new KnownTitle(title.code(), String.join(" ", spelling))).toList();
    }
}
