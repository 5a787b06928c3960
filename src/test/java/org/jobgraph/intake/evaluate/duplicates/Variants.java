package org.jobgraph.intake.evaluate.duplicates;

import java.util.List;
import java.util.Random;

/// Variants of labelled pairs, each of a trap whose label is known.
final class Variants {

    private static final List<List<String>> PLACES = List.of(
            List.of("NYC", "New York, NY", "New York City, New York, United States"), List.of("SF", "San Francisco, CA"),
            List.of("Austin, TX", "Austin, Texas, USA", "US - Austin TX"), List.of("Toronto, ON", "Toronto, Ontario, Canada"),
            List.of("Denver, CO", "Denver, Colorado"), List.of("London", "London, UK", "London, England, United Kingdom"),
            List.of("Berlin", "Berlin, Germany"), List.of("Salt Lake City, UT", "Salt Lake City, Utah, United States"),
            List.of("Minneapolis, MN", "Minneapolis, Minnesota"), List.of("Bengaluru, India", "Bangalore, India"));
    private static final List<String> REMOTE = List.of("Remote - US", "Remote - Canada", "Remote - UK", "Remote - Germany",
            "Remote (India)", "Remote, Brazil");
    private static final List<List<String>> LEVELS = List.of(List.of("Senior %s", "%s"), List.of("%s II", "%s III"),
            List.of("%s I", "%s II"), List.of("Staff %s", "Senior %s"), List.of("Junior %s", "%s"),
            List.of("Lead %s", "Senior %s"), List.of("%s L4", "%s L5"), List.of("Principal %s", "Staff %s"),
            List.of("%s 2", "%s 3"), List.of("Associate %s", "%s"), List.of("%s Intern", "%s"), List.of("Sr. %s", "%s"));
    private static final List<String> SPELLINGS = List.of("%s (m/f/d)", "%s - Full-time", "%s, Remote or Office", "Urgent: %s",
            "%s #20931", "%s");
    private static final List<String> SYSTEMS = List.of("greenhouse", "ashby", "lever", "smartrecruiters", "personio");
    private static final List<String> COPIES = List.of("line", "cut", "edit", "html", "reorder", "bare", "footer",
            "edit,reorder",
            "line,footer", "cut,html", "bare,edit", "edit,line,footer", "bare,cut", "reorder,html");
    private static final List<String> AGENCIES = List.of("Blue Finch Staffing", "Ridgeline Talent Partners", "Open Road People",
            "Number Eight Recruiting", "Harvest Moon Personnel");

    private final Random random;
    private final Wordsmith words;

    Variants(Random random, Wordsmith words) {
        this.random = random;
        this.words = words;
    }

    Variant next(int number) {
        var employer = any(words.employers());
        var role = any(words.englishRoles());
        var places = any(PLACES);
        var both = "emp=%s ~ role=%s".formatted(employer, role);
        var here = " ~ place=" + any(places);
        var ats = "source=" + any(SYSTEMS);
        var copy = "source=aggregator ~ text=" + any(COPIES);
        var title = words.title(role);
        return switch (number % 15) {
            case 0 -> new Variant("truncated-copy", "same", both + here, ats, "source=aggregator ~ text=bare,cut");
            case 1 -> new Variant("edited-copy", "same", both + here, ats, copy);
            case 2, 3 -> new Variant("place-spelling", "same", both, ats + " ~ place=" + places.getFirst(),
                    copy + " ~ place=" + places.getLast());
            case 4 ->
                new Variant("title-spelling", "same", both + here, ats, copy + " ~ title=" + any(SPELLINGS).formatted(title));
            case 5 -> requisition(both, ats);
            case 6 -> agency(both + here, ats);
            case 7, 8 -> level(both + here, ats, copy, title);
            case 9 -> place(both, ats, copy, places);
            case 10 -> remote(both, ats, copy);
            case 11 -> new Variant("requisition-differs", "different", both + here + " ~ " + ats,
                    "req=R-" + (10_000 + random.nextInt(1000)), "req=R-" + (20_000 + random.nextInt(1000)));
            case 12 -> specialisation(both + here, ats, copy, title);
            case 13 -> boilerplate(employer, role, here, ats);
            default -> new Variant("repost", "repost", both + here + " ~ " + ats, "posted=2026-01-0%d ~ closed=2026-02-1%d"
                    .formatted(1 + random.nextInt(9), random.nextInt(9)),
                    "posted=2026-03-0%d%s".formatted(1 + random.nextInt(9),
                            random.nextBoolean() ? " ~ text=edit" : ""));
        };
    }

    private Variant requisition(String both, String ats) {
        return new Variant("requisition", "same", both + " ~ req=REQ" + (1000 + random.nextInt(9000)),
                ats + " ~ place=" + any(PLACES).getFirst(), ats + " ~ place=" + any(PLACES).getLast() + " ~ text=edit");
    }

    private Variant agency(String both, String ats) {
        return new Variant("agency-copy", "same", both, ats,
                "source=agency ~ company=" + any(AGENCIES) + " ~ text="
                        + any(List.of("client", "client,footer", "client,line", "bare")));
    }

    private Variant level(String both, String ats, String copy, String title) {
        var levels = any(LEVELS);
        return new Variant("level", "different", both, ats + " ~ title=" + levels.getFirst().formatted(title),
                (random.nextBoolean() ? ats : copy) + " ~ title=" + levels.getLast().formatted(title));
    }

    private Variant place(String both, String ats, String copy, List<String> places) {
        var other = PLACES.get((PLACES.indexOf(places) + 1 + random.nextInt(PLACES.size() - 1)) % PLACES.size());
        return new Variant("place", "different", both, ats + " ~ place=" + any(places),
                (random.nextBoolean() ? ats : copy) + " ~ place=" + any(other));
    }

    private Variant remote(String both, String ats, String copy) {
        var first = random.nextInt(REMOTE.size());
        return new Variant("remote-country", "different", both, ats + " ~ place=" + REMOTE.get(first),
                (random.nextBoolean() ? ats : copy) + " ~ place="
                        + REMOTE.get((first + 1 + random.nextInt(REMOTE.size() - 1)) % REMOTE.size()));
    }

    private Variant specialisation(String both, String ats, String copy, String title) {
        var teams = words.teams();
        var first = random.nextInt(teams.size());
        var one = teams.get(first);
        var other = teams.get((first + 1 + random.nextInt(teams.size() - 1)) % teams.size());
        return new Variant("specialisation", "different", both,
                "%s ~ title=%s – %s ~ text=team:%s".formatted(ats, title, named(one), one),
                "%s ~ title=%s – %s ~ text=team:%s".formatted(
                        random.nextBoolean() ? ats : copy.substring(0, copy.indexOf(" ~")),
                        title, named(other), other));
    }

    private Variant boilerplate(String employer, String role, String here, String ats) {
        var roles = words.englishRoles();
        var other = roles.get((roles.indexOf(role) + 1 + random.nextInt(roles.size() - 1)) % roles.size());
        var sameTitle = random.nextInt(3) == 0 ? " ~ title=Specialist" : "";
        return new Variant("boilerplate", "different", "emp=" + employer + here, ats + " ~ role=" + role + sameTitle,
                "source=aggregator ~ role=" + other + sameTitle);
    }

    private static String named(String team) {
        return Character.toUpperCase(team.charAt(0)) + team.substring(1);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// A pair as `core.txt` writes it.
    record Variant(String trap, String label, String both, String one, String other) {
    }
}
