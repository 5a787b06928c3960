package org.jobgraph.intake.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.posting.EmploymentType;
import org.jspecify.annotations.Nullable;

/// The words of sources for an employment type.
final class EmploymentTypeWords {

    private static final Pattern ITEMS = Pattern.compile("[,;|/•\\n]+");
    private static final Pattern OR = Pattern.compile("(?<!\\p{L})(?:or|oder|ou)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /// Which type each of these words is; the first that is found in an item counts, so that "Contract (full time)" is a
    /// contract and a "part-time internship" an internship.
    private static final List<Kind> KINDS = List.of(
            kind(EmploymentType.INTERN, "intern|interns|internship|internships|praktikum|praktikant\\w*|stage|stagiaire|"
                    + "trainee|traineeship|apprentice\\w*|ausbildung|alternance|apprenti\\w*"),
            kind(EmploymentType.OTHER,
                    "volunteer\\w*|voluntary|ehrenamt\\w*|bénévol\\w*|per ?diem|working student|werkstudent\\w*|"
                            + "other|andere|autre|casual|zero hours?"),
            kind(EmploymentType.FULL_TIME, "full ?time (?:permanent|fixed term)"),
            kind(EmploymentType.PART_TIME, "part ?time (?:permanent|fixed term)"),
            kind(EmploymentType.TEMPORARY, "temporary|temp|seasonal|interim|intérim|zeitarbeit|saison\\w*|befristet|"
                    + "fixed ?term|limited|cdd"),
            kind(EmploymentType.CONTRACT, "contract|contractor|contract to hire|contract (?:full|part) ?time|freelance\\w*|"
                    + "freie mitarbeit\\w*|freiberuf\\w*|selbststandig\\w*|honorar\\w*|independent|corp to corp|c2c|1099|b2b|self employed"),
            kind(EmploymentType.PART_TIME, "part ?time|teilzeit|temps partiel|halbtags|minijob"),
            kind(EmploymentType.FULL_TIME, "full ?time|vollzeit|temps plein|temps complet|festanstellung|fulltime regular|"
                    + "regular full time|cdi temps plein"),
            kind(EmploymentType.PART_TIME, "^(?:part|teil|partiel)$"),
            kind(EmploymentType.FULL_TIME, "^(?:full|voll|plein|complet)$"));

    private static final Set<EmploymentType> HOURS = EnumSet.of(EmploymentType.FULL_TIME, EmploymentType.PART_TIME);
    private static final Pattern SAYS_HOURS = Pattern.compile("\\b(?:full|part) ?time\\b|\\b(?:voll|teil)zeit|\\btemps\\b");

    private static final Set<String> SILENT = Set.of("permanent", "regular", "unbefristet", "cdi", "employee", "standard");

    private static final Pattern TITLE_PARTS = Pattern.compile("[()\\[\\]|,;:–—]| - |- | -");

    /// As a whole part of a title; "Contract Manager" and "Temporary Exhibitions Curator" are something else.
    private static final Pattern IN_TITLES = Pattern
            .compile("(?:\\d+ (?:month|week)s? )?(?:contract|contractor|freelance|freelancer|"
                    + "temporary|temp|seasonal|fixed term|befristet|full ?time|part ?time|per diem|volunteer|fixed term contract|contract to hire)"
                    + "(?: (?:role|position|contract|\\d+ (?:month|week)s?))?");
    private static final Pattern SURE = Pattern
            .compile("\\b(?:intern|interns|internship|praktikum|praktikant|praktikantin|werkstudent|"
                    + "werkstudentin|working student|part time|full time|teilzeit|vollzeit)\\b");

    private EmploymentTypeWords() {
    }

    private static Kind kind(EmploymentType type, String words) {
        return new Kind(type, Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])"));
    }

    /// The type that a source's word names, whatever its case and punctuation (`FullTime`, `full-time`, `FULL_TIME`); of
    /// several the first ("fulltime, contract").
    static EmploymentType read(@Nullable String words) {
        return all(words).stream().findFirst().orElse(EmploymentType.UNKNOWN);
    }

    /// All types that a source's words name, in their order, each once; "Full-time or part-time" and
    /// "full-or-part-time" are two.
    static List<EmploymentType> all(@Nullable String words) {
        if (words == null) {
            return List.of();
        }
        return ITEMS.splitAsStream(CAMEL.matcher(words).replaceAll(" ")).flatMap(item -> ofItem(item).stream()).distinct()
                .toList();
    }

    /// What the alternatives of an item name. In "full-time or part-time internship" they are those of one thing's hours, and
    /// the thing is what counts.
    private static List<EmploymentType> ofItem(String item) {
        var parts = OR.split(item);
        var types = Stream.of(parts).map(EmploymentTypeWords::one).filter(type -> type != EmploymentType.UNKNOWN).toList();
        var isOneThing = types.size() > 1 && HOURS.containsAll(types.subList(0, types.size() - 1))
                && !HOURS.contains(types.getLast()) && SAYS_HOURS.matcher(Plain.text(parts[parts.length - 1])).find();
        return isOneThing ? List.of(types.getLast()) : types;
    }

    /// Whether words say nothing of a type, and rightly: "permanent" can be by the hour.
    static boolean isSilent(String words) {
        return ITEMS.splitAsStream(words).flatMap(OR::splitAsStream).map(Plain::text).allMatch(SILENT::contains);
    }

    /// What stands in a title by itself or cannot mean anything else there: "(Part-time)", "Internship", "- Contract".
    static EmploymentType ofTitle(String title) {
        var found = EnumSet.noneOf(EmploymentType.class);
        for (var part : TITLE_PARTS.split(title, -1)) {
            var plain = Plain.text(part);
            if (IN_TITLES.matcher(plain).matches() || SURE.matcher(plain).find()) {
                found.addAll(all(plain));
            }
            if (plain.contains("full time") && plain.contains("part time")) {
                return EmploymentType.UNKNOWN;
            }
        }
        return found.size() == 1 ? found.iterator().next() : EmploymentType.UNKNOWN;
    }

    private static EmploymentType one(String item) {
        var plain = Plain.text(item);
        return KINDS.stream().filter(kind -> kind.words.matcher(plain).find()).map(Kind::type).findFirst()
                .orElse(EmploymentType.UNKNOWN);
    }

    private record Kind(EmploymentType type, Pattern words) {
    }
}
