package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Locale;

import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/// How far up a posting is: what its source says, else what its title says.
final class LevelJudge {

    private LevelJudge() {
    }

    /// @param published the source's word; one that is not known is noted, and the title asked
    static JudgedLevel judge(@Nullable String published, String title, List<Note> notes) {
        var word = Texts.orNull(published);
        if (word != null) {
            var letters = Words.letters(word).toLowerCase(Locale.ROOT);
            var level = read(letters);
            if (level != Seniority.UNKNOWN) {
                return new JudgedLevel(level, Origin.PUBLISHED);
            }
            if (!saysNothing(letters)) {
                notes.add(new Note(Note.Kind.UNKNOWN_LEVEL, "level " + Texts.shortened(word)));
            }
        }
        var level = TitleLevel.of(title);
        return level == Seniority.UNKNOWN ? JudgedLevel.ABSENT : new JudgedLevel(level, Origin.PARSED);
    }

    /// "Mid-Senior Level" spans two: the lower one is what every posting with it reaches.
    private static Seniority read(String letters) {
        return switch (letters) {
            case "intern", "internship", "student", "apprentice", "apprenticeship", "workingstudent" -> Seniority.INTERN;
            case "entry", "entrylevel", "junior", "juniorlevel", "graduate", "newgrad", "associate", "trainee", "beginner",
                    "earlycareer", "studentcollege", "studentschool" ->
                Seniority.ENTRY;
            case "mid", "midlevel", "middle", "intermediate", "midcareer", "midseniorlevel", "midsenior", "experienced",
                    "professional", "midweight" ->
                Seniority.MID;
            case "senior", "seniorlevel", "seniorprofessional" -> Seniority.SENIOR;
            case "lead", "teamlead", "staff", "principal", "principallevel", "expert" -> Seniority.LEAD;
            case "manager", "management", "supervisor", "managersupervisor", "peoplemanager", "managerial" -> Seniority.MANAGER;
            case "director", "directorlevel", "headof", "seniormanager", "seniormanagement" -> Seniority.DIRECTOR;
            case "executive", "executivelevel", "vp", "vicepresident", "clevel", "csuite", "partner", "seniorexecutive",
                    "executivesvpdepartmenthead" ->
                Seniority.EXECUTIVE;
            default -> Seniority.UNKNOWN;
        };
    }

    private static boolean saysNothing(String letters) {
        return switch (letters) {
            case "", "na", "none", "other", "any", "notapplicable", "notspecified", "unspecified", "alllevels" -> true;
            default -> false;
        };
    }
}
