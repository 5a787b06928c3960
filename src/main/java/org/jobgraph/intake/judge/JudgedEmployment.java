package org.jobgraph.intake.judge;

import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.EmploymentType;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// How an employee is employed: what the source says, else what the title says.
///
/// @param raw the word that decided, or the source's word that nobody knows
public record JudgedEmployment(EmploymentType type, @Nullable String raw, Origin origin) {

    static JudgedEmployment judge(Published published, List<Note> notes) {
        var word = published.employmentType();
        var types = EmploymentTypeWords.all(word);
        if (types.size() > 1) {
            notes.add(new Note(Note.Kind.FURTHER_EMPLOYMENT_TYPE, "employment type " + Texts.shortened(word)));
        }
        if (!types.isEmpty()) {
            return new JudgedEmployment(types.getFirst(), word, Origin.PUBLISHED);
        }
        if (word != null && !EmploymentTypeWords.isSilent(word)) {
            notes.add(new Note(Note.Kind.UNKNOWN_EMPLOYMENT_TYPE, "employment type " + Texts.shortened(word)));
        }
        var said = EmploymentTypeWords.ofTitle(published.title());
        return said == EmploymentType.UNKNOWN
                ? new JudgedEmployment(EmploymentType.UNKNOWN, word, Origin.ABSENT)
                : new JudgedEmployment(said, published.title(), Origin.PARSED);
    }
}
