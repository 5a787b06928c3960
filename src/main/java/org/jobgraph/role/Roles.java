package org.jobgraph.role;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Every role with its occupations, skills and outlook, in memory.
///
/// @param all in the editors' order, Back End Developer first
/// @param projections the newest official projection of each occupation
public record Roles(List<Role> all, Map<String, Role> bySlug, Map<String, List<RoleOccupation>> occupations,
        Map<String, List<RoleOccupation>> byOccupation, Map<String, List<RoleSkill>> skills,
        Map<String, Map<String, Demand>> demand, Map<String, QuotedSalaryRange> ranges,
        Map<String, List<QuotedOutlook>> quotedOutlooks, Map<String, Projection> projections) {

    /// Code of all occupations together.
    static final String ALL = "00-0000";

    static Roles of(List<Role> all, List<RoleOccupation> occupations, List<RoleSkill> skills, List<Demand> demand,
            List<QuotedSalaryRange> ranges, List<QuotedOutlook> outlooks, List<Projection> projections) {
        return new Roles(all, all.stream().collect(toUnmodifiableMap(role -> role.slug, Function.identity())),
                occupations.stream().collect(groupingBy(row -> row.roleSlug)),
                occupations.stream().collect(groupingBy(row -> row.occupationCode)),
                skills.stream().collect(groupingBy(RoleSkill::roleSlug)),
                demand.stream().collect(groupingBy(Demand::occupationCode,
                        java.util.stream.Collectors.toMap(Demand::technology, Function.identity(), Demand::or))),
                ranges.stream().collect(toUnmodifiableMap(row -> row.roleSlug, Function.identity(), (one, _) -> one)),
                outlooks.stream().collect(groupingBy(QuotedOutlook::roleSlug)),
                projections.stream().collect(toUnmodifiableMap(Projection::occupationCode, Function.identity(), Roles::newer)));
    }

    public Optional<Role> role(@Nullable String slug) {
        return slug == null ? Optional.empty() : Optional.ofNullable(bySlug.get(slug));
    }

    /// The occupations of a role, the surest first.
    public List<RoleOccupation> occupationsOf(Role role) {
        return occupations.getOrDefault(role.slug, List.of());
    }

    /// The skills of a role, each with what O*NET says of it for the role's occupations.
    public List<Skill> skillsOf(Role role) {
        return skills.getOrDefault(role.slug, List.of()).stream().map(row -> skill(role, row.name())).toList();
    }

    /// Expected change of all occupations together, percent.
    @Nullable
    BigDecimal averageChange(Projection like) {
        var average = projections.get(ALL);
        return average != null && average.documentId().equals(like.documentId()) ? average.changePercent() : null;
    }

    private Skill skill(Role role, String name) {
        return occupationsOf(role).stream().map(row -> demand.getOrDefault(row.occupationCode, Map.of()).get(name))
                .filter(found -> found != null).reduce(Demand::or)
                .map(found -> new Skill(name, found.hot(), found.inDemand())).orElse(new Skill(name, null, null));
    }

    // A broad occupation with one member stands in the workbook twice, as summary and as line item, with the same figures.
    private static Projection newer(Projection one, Projection other) {
        return one.fromYear() >= other.fromYear() ? one : other;
    }

    /// What O*NET says of a technology in an occupation (SOC), any of its O*NET details.
    record Demand(String occupationCode, String technology, boolean hot, boolean inDemand) {

        static Demand or(Demand one, Demand other) {
            return new Demand(one.occupationCode, one.technology, one.hot || other.hot, one.inDemand || other.inDemand);
        }
    }
}
