package org.jobgraph.intake.judge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.judge.skill.SkillIndex;
import org.jobgraph.intake.judge.title.Guess;
import org.jobgraph.intake.judge.title.TitleIndex;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/// Says what the work of a posting is: its role, occupations, level and technologies.
public final class TradeJudge {

    private static final int MOST_OCCUPATIONS = 5;

    /// Boards repeat their titles, so that each is judged once; about 500 bytes each.
    private static final int TITLES = 20_000;

    private final RoleNames roles;
    private final Map<String, List<RoleOccupation>> occupations;
    private final TitleIndex titles;
    private final SkillIndex skills;
    private final Cache<Title, Work> judged = Caffeine.newBuilder().maximumSize(TITLES).build();

    private record Title(String title, @Nullable String department) {
    }

    private record Work(@Nullable String role, List<JudgedOccupation> occupations, Seniority level) {
    }

    /// @param occupations those of the roles
    public TradeJudge(RoleNames roles, List<RoleOccupation> occupations, TitleIndex titles, SkillIndex skills) {
        this.roles = roles;
        this.occupations = occupations.stream().collect(Collectors.groupingBy(RoleOccupation::role));
        this.titles = titles;
        this.skills = skills;
    }

    /// @param text of the description
    Trade judge(Published published, String text, List<Note> notes) {
        var work = judged.get(new Title(published.title(), published.department()), this::work);
        var named = skills.find(published.title() + "\n" + text).stream().map(name -> new JudgedSkill(name, Origin.PARSED));
        return new Trade(work.role(), work.role() == null ? Origin.ABSENT : Origin.INFERRED, work.occupations(),
                LevelJudge.judge(published.level(), work.level(), notes), named.toList());
    }

    private Work work(Title title) {
        var role = roles.slug(title.title());
        var ofRole = role == null ? List.<RoleOccupation>of() : occupations.getOrDefault(role, List.of());
        return new Work(role, merged(titles.guess(title.title(), title.department()), ofRole),
                TitleLevel.of(title.title()));
    }

    /// The occupations of the title and of the role that it names, each with the higher of its two confidences.
    private static List<JudgedOccupation> merged(List<Guess> guesses, List<RoleOccupation> ofRole) {
        var merged = new LinkedHashMap<String, JudgedOccupation>();
        Stream.concat(guesses.stream().map(TradeJudge::judged),
                ofRole.stream().map(each -> new JudgedOccupation(each.soc(), each.confidence(), Origin.INFERRED)))
                .forEach(each -> merged.merge(each.soc(), each, TradeJudge::surer));
        return merged.values().stream().sorted(Comparator.comparing(JudgedOccupation::confidence).reversed())
                .limit(MOST_OCCUPATIONS).toList();
    }

    /// A title that O*NET has says its occupation; of any other it is concluded.
    private static JudgedOccupation judged(Guess guess) {
        return new JudgedOccupation(guess.soc(), BigDecimal.valueOf(guess.confidence()).setScale(2, RoundingMode.HALF_UP),
                guess.known() ? Origin.PARSED : Origin.INFERRED);
    }

    private static JudgedOccupation surer(JudgedOccupation one, JudgedOccupation other) {
        return one.confidence().compareTo(other.confidence()) >= 0
                ? one
                : new JudgedOccupation(one.soc(), other.confidence(), one.origin());
    }
}
