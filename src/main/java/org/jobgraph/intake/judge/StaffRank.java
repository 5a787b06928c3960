package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Set;

/// "Staff" where it is a rank: of those who make something. A staff nurse is a nurse, and the legal staff are many.
final class StaffRank {

    /// What stands behind the rank.
    private static final Set<String> MADE = Set.of("software", "engineer", "engineering", "product", "data", "machine",
            "ml", "ai", "security", "back", "front", "full", "site", "platform", "development", "infrastructure", "research",
            "researcher", "design", "designer", "scientist", "developer", "ios", "android", "mobile", "hardware", "firmware",
            "embedded", "system", "technical", "solution", "ux", "ui", "quality", "test", "cloud", "network", "electrical",
            "mechanical", "robotic", "robotics", "forward", "applied", "analytic", "analytics", "program", "reliability",
            "web", "application", "production", "database", "privacy", "algorithm", "perception", "simulation", "process",
            "manufacturing", "optical", "rf", "fpga", "asic", "silicon", "devop", "devops", "python", "java", "go", "rust");
    private static final Set<String> LEVELS = Set.of("staff", "senior", "mid", "intermediate", "level", "lead", "principal",
            "or", "to");
    /// Whose staff members are of a rank, whatever they make.
    private static final Set<String> TRADES = Set.of("engineer", "developer", "designer", "scientist", "researcher",
            "architect", "programmer");

    private StaffRank() {
    }

    /// @param title the words of its parts
    static boolean isSaid(List<List<String>> title) {
        return title.stream().anyMatch(StaffRank::isBeforeATrade)
                || (title.size() > 1 && title.stream().anyMatch(part -> part.contains("staff") && LEVELS.containsAll(part)));
    }

    private static boolean isBeforeATrade(List<String> part) {
        var staff = part.indexOf("staff");
        return staff >= 0 && staff + 1 < part.size()
                && (MADE.contains(part.get(staff + 1)) || TRADES.contains(part.getLast()));
    }
}
