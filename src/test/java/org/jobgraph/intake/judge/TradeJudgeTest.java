package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.judge.skill.SkillIndex;
import org.jobgraph.intake.judge.skill.Technology;
import org.jobgraph.intake.judge.title.KnownTitle;
import org.jobgraph.intake.judge.title.Occupation;
import org.jobgraph.intake.judge.title.TitleIndex;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.Seniority;
import org.junit.jupiter.api.Test;

class TradeJudgeTest {

    private final TradeJudge judge = new TradeJudge(
            new RoleNames(List.of(new Role("back-end-developer", List.of("Back End Developer")))),
            List.of(new RoleOccupation("back-end-developer", "15-1299", new BigDecimal("0.95")),
                    new RoleOccupation("back-end-developer", "15-1254", new BigDecimal("0.10"))),
            TitleIndex.of(
                    List.of(new Occupation("15-1254.00", "Web Developers", ""), new Occupation("35-3011.00", "Bakers", "")),
                    List.of(new KnownTitle("15-1254.00", "Back End Developer"), new KnownTitle("15-1254.00", "Webmaster"))),
            SkillIndex.of(List.of(new Technology("Oracle Java", true), new Technology("Go", true))));

    private Trade judge(String title, String text) {
        return judge.judge(Published.posting("1", title, "https://jobs.example/1").build(), text, new ArrayList<>());
    }

    @Test
    void title_ofARole_hasItsOccupationsBesideItsOwn() {
        var trade = judge("Senior Backend Developer", "Java and Go");
        assertEquals("back-end-developer", trade.role());
        assertEquals(Origin.INFERRED, trade.roleOrigin());
        assertEquals(new JudgedOccupation("15-1299", new BigDecimal("0.95"), Origin.INFERRED), trade.occupations().getFirst());
        var second = trade.occupations().get(1);
        assertEquals("15-1254", second.soc());
        assertEquals(Origin.PARSED, second.origin());
        assertEquals(2, second.confidence().scale());
        assertEquals(new JudgedLevel(Seniority.SENIOR, Origin.PARSED), trade.level());
        assertEquals(List.of(new JudgedSkill("Oracle Java", Origin.PARSED), new JudgedSkill("Go", Origin.PARSED)),
                trade.skills());
    }

    @Test
    void title_ofNothingKnown_isAbsent() {
        assertEquals(new Trade(null, Origin.ABSENT, List.of(), JudgedLevel.ABSENT, List.of()), judge("Zzyzx", "Nothing."));
    }
}
