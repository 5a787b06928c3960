package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Set;

/// The chief officers of companies among titles.
final class Officers {

    private static final Set<String> SHORT = Set.of("ceo", "cto", "cfo", "coo", "cmo", "cpo", "cio", "ciso", "cro", "chro",
            "cdo", "cco");
    /// What makes a title that of somebody beside an officer, or of one who advises the officers of customers.
    private static final Set<String> OF_OTHERS = Set.of("to", "of", "for", "with", "office", "supporting", "field", "account",
            "staff");

    private Officers() {
    }

    /// Whether a title is an officer's. What stands behind another trade is whom that works for: "Engineer, Office of the
    /// CTO", "Director, CIO Advisory".
    static boolean isOne(List<List<String>> parts) {
        return names(parts.getFirst()) || (parts.getFirst().stream().noneMatch(Trades.ALL::contains)
                && parts.stream().skip(1).anyMatch(Officers::names));
    }

    private static boolean names(List<String> part) {
        var chief = part.indexOf("chief");
        var officer = chief < 0 ? -1 : part.subList(chief, part.size()).indexOf("officer");
        if (officer < 0) {
            return SHORT.contains(part.getLast()) && areOwn(part.subList(0, part.size() - 1));
        }
        var end = chief + officer + 1;
        return areOwn(part.subList(0, end)) && (end == part.size() || !part.get(end).equals("associate"));
    }

    private static boolean areOwn(List<String> before) {
        return before.stream().noneMatch(OF_OTHERS::contains);
    }
}
