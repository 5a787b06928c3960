package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.intake.judge.title.TitleWords;
import org.jobgraph.posting.Seniority;

/// The level that a job title says. Ranks that are also names of trades count only where they are a rank: an account manager
/// manages accounts and is no manager of people, an art director directs art, a staff nurse is a nurse.
final class TitleLevel {

    private static final Pattern PART = Pattern.compile("[,|;:()\\[\\]/–—]|\\s-+|-+\\s");
    /// "UK&I" is a place, and its I no numeral.
    private static final Pattern IRELAND = Pattern.compile("\\bUK\\s?[&/+]?\\s?I\\b");
    /// "Sr.Staff Engineer": the dot parts words. "Senior+": senior and up.
    private static final Pattern GLUED = Pattern.compile("(?<=\\b[SsJj]r)\\.(?=\\p{L})|(?<=\\p{L}{4})\\+(?=\\s|$)");

    private static final Set<String> INTERN = Set.of("intern", "internship", "werkstudent", "werkstudentin", "praktikum",
            "praktikant", "praktikantin", "pflichtpraktikum", "stagiaire", "stage", "becario", "apprentice", "apprenticeship",
            "azubi", "ausbildung", "alternance", "alternant", "alternante");
    /// Who runs internships.
    private static final Set<String> NO_INTERN = Set.of("manager", "coordinator", "recruiter", "supervisor", "director", "lead",
            "program");

    private static final Set<String> ARTS = Set.of("art", "creative", "funeral", "music", "musical", "casting", "film", "stage",
            "choir", "choral", "movie", "video", "photo", "photography", "band", "fashion");

    /// Whose managers have people below them; other managers manage accounts, products, projects.
    private static final Set<String> TEAMS = Set.of("engineering", "general", "store", "shop", "restaurant", "plant", "branch",
            "warehouse", "kitchen", "hotel", "nurse", "nursing", "team", "people", "senior", "group", "salon", "house",
            "housekeeping", "clinic", "bar");
    /// What "Manager, Sales" may have beside it: "Senior Manager, Sales", "Manager II, Sales".
    private static final Set<String> BESIDE_MANAGER = Set.of("senior", "associate", "i", "ii", "iii", "iv", "1", "2", "3", "4");
    private static final Set<String> MAKERS = Set.of("development", "design", "research", "science");

    private static final Set<String> NO_RANK_AFTER_LEAD = Set.of("generation", "gen", "management", "nurturing",
            "qualification",
            "time", "paint", "abatement", "poisoning", "free", "burner", "routing", "research", "acquisition", "conversion");
    private static final Set<String> SCHOOL = Set.of("school", "elementary", "academy", "high", "k12", "kindergarten", "of",
            "secretary");
    /// Schools of the young.
    private static final Set<String> OF_THE_YOUNG = Set.of("high", "school", "college");
    /// What is counted, and no rank.
    private static final Set<String> COUNTED = Set.of("class", "year", "grade");

    /// What there is for old people, or the last years of school. A word that has other uses takes the next one along.
    private static final Set<String> FOR_SENIORS = Set.of("living", "care", "caregiver", "center", "citizen", "housing",
            "helper", "companion", "nutrition", "apartment", "home care", "home health", "home helper", "home companion",
            "service coordinator", "service navigator", "service program", "resident care", "resident service",
            "resident assistant", "high school", "community center");
    private static final Set<String> NO_BEGINNER = Set.of("director", "professor", "attorney", "counsel", "dentist",
            "veterinarian", "creative", "general", "principal", "partner", "vice", "dean", "editor", "medical", "head", "chief",
            "provost", "lawyer", "optometrist", "pastor", "producer", "manager", "faculty", "lecturer", "judge", "broker");
    private static final Set<String> STUDIES = Set.of("school", "study", "studie", "admission", "student", "medical",
            "education",
            "assistant", "teaching", "faculty", "recruitment", "recruiter", "enrollment", "coordinator");

    private final List<List<String>> parts;
    private final List<String> words;

    private TitleLevel(List<List<String>> parts) {
        this.parts = parts;
        this.words = parts.stream().flatMap(List::stream).toList();
    }

    /// The highest rank that a title has; UNKNOWN when it has none.
    static Seniority of(String title) {
        var parts = new ArrayList<List<String>>();
        var plain = GLUED.matcher(IRELAND.matcher(title).replaceAll("UKI")).replaceAll(" ");
        for (var part : PART.split(plain, -1)) {
            var words = TitleWords.of(part);
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return parts.isEmpty() ? Seniority.UNKNOWN : new TitleLevel(parts).level();
    }

    private Seniority level() {
        if (isIntern()) {
            return Seniority.INTERN;
        }
        if (!words.contains("assistant") || follows("assistant", "vice") || follows("assistant", "director")) {
            if (isExecutive()) {
                return Seniority.EXECUTIVE;
            }
            if (isDirector()) {
                return Seniority.DIRECTOR;
            }
            if (isManager()) {
                return Seniority.MANAGER;
            }
        }
        return isLead() ? Seniority.LEAD : belowLead();
    }

    private Seniority belowLead() {
        if (has("senior", FOR_SENIORS) || endsIn("iii", "iv", "v", "3", "4", "5")) {
            return Seniority.SENIOR;
        }
        if (follows("mid", "level") || words.contains("midlevel") || words.contains("intermediate")
                || endsIn("ii", "2") || parts.stream().anyMatch(part -> part.equals(List.of("mid")))) {
            return Seniority.MID;
        }
        return isEntry() ? Seniority.ENTRY : Seniority.UNKNOWN;
    }

    private boolean isIntern() {
        var intern = words.stream().anyMatch(INTERN::contains) || follows("working", "student");
        return intern && words.stream().noneMatch(NO_INTERN::contains);
    }

    private boolean isExecutive() {
        return follows("vice", "president") || Officers.isOne(parts) || words.getFirst().equals("president")
                || follows("managing", "partner") || follows("general", "partner") || words.equals(List.of("partner"));
    }

    private boolean isDirector() {
        var director = words.indexOf("director");
        if ((director > 0 && ARTS.contains(words.get(director - 1))) || follows("director", "of", "photography")) {
            return false;
        }
        return director >= 0 || follows("head", "of") || parts.stream().anyMatch(part -> part.equals(List.of("head")));
    }

    private boolean isManager() {
        if (words.contains("supervisor") || follows("manager", "of") || follows("group", "product", "manager")) {
            return true;
        }
        var first = parts.getFirst();
        var own = first.stream().filter(word -> !BESIDE_MANAGER.contains(word)).toList();
        if (parts.size() > 1 && own.equals(List.of("manager"))) {
            return true;
        }
        for (var i = 1; i < words.size(); i++) {
            if (words.get(i).equals("manager") && (TEAMS.contains(words.get(i - 1))
                    || (MAKERS.contains(words.get(i - 1)) && !follows("business", "development")))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead() {
        if (has("lead", NO_RANK_AFTER_LEAD) || follows("team", "leader") || words.contains("distinguished")) {
            return true;
        }
        if (has("principal", SCHOOL) && words.size() > 1 && !follows("vice", "principal") && !follows("assistant", "principal")
                && words.stream().noneMatch(word -> word.equals("school") || word.equals("academy"))) {
            return true;
        }
        return StaffRank.isSaid(parts);
    }

    private boolean isEntry() {
        var associate = parts.getFirst().getFirst().equals("associate") && parts.getFirst().size() > 1
                && !NO_BEGINNER.contains(words.get(1)) && !words.contains("director") && !words.contains("counsel")
                && !words.contains("professor");
        return associate || has("junior", OF_THE_YOUNG) || words.contains("trainee") || words.contains("grad")
                || follows("entry", "level") || follows("early", "career") || endsIn("i", "1")
                || (words.contains("graduate") && words.stream().noneMatch(STUDIES::contains));
    }

    /// Whether a word stands there, not before one of these words or pairs of words.
    private boolean has(String word, Set<String> notBefore) {
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i).equals(word) && !notBefore.contains(String.join(" ", next(i, 1)))
                    && !notBefore.contains(String.join(" ", next(i, 2)))) {
                return true;
            }
        }
        return false;
    }

    private List<String> next(int word, int count) {
        return words.subList(word + 1, Math.min(words.size(), word + 1 + count));
    }

    private boolean follows(String... phrase) {
        return Collections.indexOfSubList(words, List.of(phrase)) >= 0;
    }

    /// Whether a part ends in one of these after a trade: "Engineer II". A figure behind anything else is part of its name.
    private boolean endsIn(String... numerals) {
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.size() > 1 && List.of(numerals).contains(part.getLast()) && ranks(part, i == 0)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the numeral that a part ends in is a rank.
    private static boolean ranks(List<String> part, boolean isFirst) {
        var before = part.get(part.size() - 2);
        var isFigure = Character.isDigit(part.getLast().charAt(0));
        return !COUNTED.contains(before)
                && (isFirst || !isFigure || before.equals("level") || Trades.ALL.contains(before));
    }
}
