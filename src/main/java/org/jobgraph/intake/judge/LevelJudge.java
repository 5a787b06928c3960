package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Locale;

import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/// How far up a posting is: what its source says, else what its title says. Where the source's word spans several levels,
/// the title chooses among them.
final class LevelJudge {

    private LevelJudge() {
    }

    /// @param published the source's word; one that is not known is noted, and the title asked
    /// @param level that the title says
    static JudgedLevel judge(@Nullable String published, Seniority level, List<Note> notes) {
        var word = Texts.orNull(published);
        var letters = word == null ? "" : Words.letters(word).toLowerCase(Locale.ROOT);
        var band = band(letters);
        if (band.size() == 1) {
            return new JudgedLevel(band.getFirst(), Origin.PUBLISHED);
        }
        if (word != null && band.isEmpty() && !saysNothing(letters)) {
            notes.add(new Note(Note.Kind.UNKNOWN_LEVEL, "level " + Texts.shortened(word)));
        }
        if (!band.isEmpty() && !band.contains(level)) {
            return new JudgedLevel(band.getFirst(), Origin.PUBLISHED);
        }
        return level == Seniority.UNKNOWN ? JudgedLevel.ABSENT : new JudgedLevel(level, Origin.PARSED);
    }

    /// Whether a word says a level, or that it says none.
    static boolean isKnown(String word) {
        var letters = Words.letters(word).toLowerCase(Locale.ROOT);
        return !band(letters).isEmpty() || saysNothing(letters);
    }

    /// The levels that a word spans, that first which is taken where the title says none of them: mostly the lowest, which
    /// every posting with the word reaches.
    private static List<Seniority> band(String letters) {
        return switch (letters) {
            case "intern", "internship", "student", "apprentice", "apprenticeship", "workingstudent" ->
                List.of(Seniority.INTERN);
            case "entry", "entrylevel", "junior", "juniorlevel", "graduate", "newgrad", "associate", "trainee", "beginner",
                    "earlycareer", "studentcollege", "studentschool" ->
                List.of(Seniority.ENTRY);
            case "mid", "midlevel", "middle", "intermediate", "midcareer", "midweight" -> List.of(Seniority.MID);
            // On scales of few words, all who are no beginners.
            case "midseniorlevel", "midsenior", "experienced", "professional" -> List.of(Seniority.MID, Seniority.SENIOR,
                    Seniority.LEAD, Seniority.MANAGER, Seniority.DIRECTOR, Seniority.EXECUTIVE);
            case "senior", "seniorlevel", "seniorprofessional" -> List.of(Seniority.SENIOR);
            case "lead", "teamlead", "staff", "principal", "principallevel", "expert" -> List.of(Seniority.LEAD);
            case "manager", "management", "supervisor", "managersupervisor", "peoplemanager", "managerial", "seniormanager",
                    "seniormanagement" ->
                List.of(Seniority.MANAGER, Seniority.DIRECTOR);
            case "director", "directorlevel", "headof" -> List.of(Seniority.DIRECTOR);
            case "executive", "executivelevel", "vp", "vicepresident", "clevel", "csuite", "partner", "seniorexecutive" ->
                List.of(Seniority.EXECUTIVE);
            case "executivesvpdepartmenthead" -> List.of(Seniority.EXECUTIVE, Seniority.DIRECTOR);
            default -> List.of();
        };
    }

    private static boolean saysNothing(String letters) {
        return switch (letters) {
            case "", "na", "none", "other", "any", "notapplicable", "notspecified", "unspecified", "alllevels" -> true;
            default -> false;
        };
    }
}
