package org.jobgraph.intake.judge.skill;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What else bears the names of some technologies: a word with a capital letter beside such a name mostly makes one name with
/// it, of another thing. "Role-Based Access Control" is no database, "Oracle ERP" is none either, "Spring 2030" is a season.
final class Namesakes {

    /// Names, and the words with a capital letter that may follow them.
    private static final Map<String, Set<String>> FOLLOWED = Map.of(
            "Oracle", Set.of("DB", "DBA", "DBAs", "Database", "Databases", "RAC", "RDBMS", "SQL"),
            "Spring", Set.of("Framework", "MVC", "Security", "Data", "Cloud", "Batch", "WebFlux", "Integration", "JPA", "Core",
                    "Developer", "Developers", "Engineer", "Engineers"),
            "Access", Set.of("Database", "Databases", "VBA"),
            "Teams", Set.of("Phone", "Rooms"),
            "Outlook", Set.of("Calendar"),
            "Publisher", Set.of(),
            "Word", Set.of());

    /// Those that also end the names of other things: "Conditional Access", "Account Teams".
    private static final Set<String> ENDING = Set.of("Access", "Teams", "Outlook", "Publisher");
    /// Words that begin a sentence and no name.
    private static final Set<String> BEGINNING = Set.of("Use", "Uses", "Using", "Know", "Knows", "Advanced", "Intermediate",
            "Basic", "Strong", "Including", "Includes", "With", "And", "Or", "In");

    private static final Set<String> ACCESS = Set.of("control", "controls", "management", "to", "rights", "policy", "policies",
            "point", "points", "review", "reviews", "request", "requests", "token", "tokens", "governance", "provisioning",
            "levels");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Set<String> SEASONS = Set.of("Summer", "Fall", "Autumn", "Winter", "summer", "fall", "autumn",
            "winter");

    /// Where one of these stands near, Oracle is the database; elsewhere it is the maker or what he sells to accountants.
    private static final Set<String> DATABASES = Set.of("SQL", "MySQL", "PostgreSQL", "Postgres", "MSSQL", "MariaDB", "DB2",
            "MongoDB", "Mongo", "Cassandra", "Redis", "Sybase", "Teradata", "DBA", "DBAs", "DB", "RAC", "RDBMS", "database",
            "databases", "Database", "Databases");
    private static final int NEAR = 6;

    private Namesakes() {
    }

    /// Where a name stands.
    ///
    /// @param from its first token
    /// @param to the token after its last
    /// @param isAfterAnother whether a technology's name ends right before it
    /// @param isBeforeAnother whether one begins right behind it
    record Place(Tokens tokens, int from, int to, boolean isAfterAnother, boolean isBeforeAnother) {

        /// The word that one space parts from the name, unless it is another technology's.
        private String before() {
            return tokens.isJoined(from - 1) && !isAfterAnother ? tokens.word(from - 1) : "";
        }

        /// The same behind the name. A maker's name is part of the product's that follows.
        private String next(String name) {
            return tokens.isJoined(to - 1) && (!isBeforeAnother || Vendors.is(name)) ? tokens.word(to) : "";
        }

        private boolean isNear(int words, Set<String> some) {
            return IntStream.range(from - words, to + words).mapToObj(tokens::word).anyMatch(some::contains);
        }
    }

    /// Whether a name stands for something else.
    static boolean isOne(String name, Place place) {
        var followers = FOLLOWED.get(name);
        if (followers == null) {
            return false;
        }
        var next = place.next(name);
        var before = place.before();
        return (isCapital(next) && !followers.contains(next))
                || (ENDING.contains(name) && isCapital(before) && !BEGINNING.contains(before))
                || switch (name) {
                    case "Access" -> ACCESS.contains(next.toLowerCase(Locale.ROOT));
                    case "Oracle" -> !place.isNear(NEAR, DATABASES);
                    case "Spring" -> YEAR.matcher(next).matches() || place.isNear(2, SEASONS);
                    default -> false;
                };
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
