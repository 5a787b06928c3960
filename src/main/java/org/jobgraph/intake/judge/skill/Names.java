package org.jobgraph.intake.judge.skill;

import java.util.regex.Pattern;

/// Which of O*NET's names mean nothing but their technology. It lists kinds of software too ("Web browser software"), and
/// products that are called by words ("Elements", "Insight").
final class Names {

    /// A capital or a digit within a word: "QuickBooks", "HEC-RAS", "Civil 3D".
    private static final Pattern SHAPE = Pattern.compile("[a-z][A-Z]|[a-zA-Z]\\d|\\d[A-Z]|[a-z]\\.[a-z]|\\+\\+|#");
    private static final Pattern KIND = Pattern
            .compile("^\\S+(?: [a-z]\\S*)+(?: [A-Z]+)?(?: (?:software|systems?|programs?))?$");
    private static final int SHORTEST = 4;

    private Names() {
    }

    /// Whether the name can be looked for as it stands.
    static boolean isDistinct(Technology technology) {
        var name = technology.name();
        if (isAmbiguous(name) || KIND.matcher(name).matches()) {
            return false;
        }
        var words = name.split(" ", -1).length;
        return (SHAPE.matcher(name).find() && name.length() >= SHORTEST) || technology.hot() || words >= 3
                || (words == 2 && Vendors.is(name.substring(0, name.indexOf(' '))));
    }

    private static boolean isAmbiguous(String name) {
        for (var sense : Sense.values()) {
            if (sense != Sense.PLAIN && Aliases.of(name, sense).contains(name)) {
                return true;
            }
        }
        return false;
    }
}
