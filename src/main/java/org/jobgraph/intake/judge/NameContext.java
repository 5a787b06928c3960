package org.jobgraph.intake.judge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What stands around a role's name in a title. It may make the title another trade's: "Software Engineer Recruiter",
/// "Assistant to the CTO", "Facilities Project Manager".
///
/// @param name of the role
/// @param before the words before it in the same part of the title
/// @param after those after it
/// @param next those of the title's second part
record NameContext(String name, List<String> before, List<String> after, List<String> next) {

    /// A title ends in its trade, so that the name before one of these is what the trade is about.
    private static final Set<String> TRADES = words("""
            manager recruiter director advocate instructor teacher trainer assistant sales technician coordinator partner
            specialist executive representative counsel attorney buyer analyst""");

    /// After these stands whom a job serves, or where it is.
    private static final Set<String> SERVING = words("to for at with supporting reporting office");

    /// What many trades are called. Alone it is the one of computing, after any word of another kind it may be anything.
    private static final Set<String> VAGUE = Set.of("automation engineer", "deployment engineer", "test engineer",
            "application engineer", "applications engineer", "production engineer", "build engineer", "field engineer",
            "simulation engineer", "chief technology officer", "cto");

    /// Words before a vague name that leave it as it is.
    private static final Set<String> NEUTRAL = words("""
            co cofounder founder and interim fractional deputy acting global group experienced intermediate graduate new grad
            remote freelance contract intern internship working student sr+ senior+ staff+ software web mobile ios
            android cloud saas it qa python java""");

    /// Words of names that say nothing of computing.
    private static final Set<String> OPEN = words("""
            systems system test support project program programme delivery production application applications automation
            deployment integration engineering manager engineer architect director head of vp vice president build
            release simulation optimization qa quality assurance platform infrastructure lead team""");

    /// Disciplines of engineering outside of computing.
    private static final Set<String> DISCIPLINES = words("""
            mechanical electrical civil structural chemical industrial manufacturing packaging hardware rf antenna optical
            optics photonics thermal battery propulsion spacecraft satellite aerospace avionics nuclear materials process
            processes facilities facility construction building hvac mep plumbing automotive vehicle powertrain semiconductor
            silicon cpu gpu soc asic dft serdes phy analog wafer yield lithography metrology module fluidics biologics
            biomedical clinical pharmaceutical laboratory lab geotechnical environmental water mining petroleum drilling
            acoustic acoustical welding factory plant assembly npi rotating mechatronics instrumentation""");

    /// What else companies do, with projects and managers of its own.
    private static final Set<String> FUNCTIONS = words("""
            sales marketing customer partner partnerships business legal support solution solutions field event events benefits
            compensation equity immigration recruiting talent people hr employee finance tax accounting procurement workplace
            estate localization localisation editorial content brand community compliance regulatory training
            education health healthcare nursing creative art supplier supply quality""");

    /// Whether the title is for the role that the name is of.
    boolean keepsTheTrade() {
        if (isFollowedByATrade() || servesSomeone()) {
            return false;
        }
        if (VAGUE.contains(name)) {
            return NEUTRAL.containsAll(before) && !isOfAnotherField(next);
        }
        return !isOpen() || (before.stream().noneMatch(this::isAnotherField) && !isOfAnotherField(next));
    }

    private boolean isFollowedByATrade() {
        var rest = after.stream().takeWhile(word -> !SERVING.contains(word)).toList();
        return !rest.isEmpty() && (TRADES.contains(rest.getFirst()) || TRADES.contains(rest.getLast()));
    }

    private boolean servesSomeone() {
        var trade = IntStream.range(0, before.size()).filter(i -> TRADES.contains(before.get(i))).findFirst();
        return trade.isPresent() && before.subList(trade.getAsInt(), before.size()).stream().anyMatch(SERVING::contains);
    }

    private boolean isOpen() {
        return OPEN.containsAll(List.of(name.split(" ", -1)));
    }

    /// A part of a title that says nothing else than a field: "Engineering Manager, Mechanical".
    private boolean isOfAnotherField(Collection<String> words) {
        return !words.isEmpty() && words.stream().allMatch(this::isAnotherField);
    }

    private boolean isAnotherField(String word) {
        var isManaged = name.endsWith("manager") || name.endsWith("director") || name.endsWith("lead");
        return DISCIPLINES.contains(word) || (isManaged && FUNCTIONS.contains(word));
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
