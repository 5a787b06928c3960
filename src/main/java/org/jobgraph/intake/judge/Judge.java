package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.EmploymentType;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// Judges published postings, of whatever format, with the cities and roles that it is given. No database, no clock: the
/// same posting is always judged the same.
public final class Judge {

    private final PlaceJudge places;
    private final RoleNames roles;

    public Judge(Gazetteer cities, RoleNames roles) {
        this.places = new PlaceJudge(cities);
        this.roles = roles;
    }

    /// Says what a posting is, or why it cannot be shown.
    ///
    /// @param board the board that the posting stands on; names the employer when nothing else does
    /// @param company the employer's name as whoever imports gives it
    public Verdict judge(Published published, String board, @Nullable String company) {
        var url = Links.canonical(published.url());
        if (url == null) {
            return new Verdict.Unusable(Reason.NO_URL,
                    "an http(s) address expected, found " + Texts.shortened(published.url()));
        }
        var notes = new ArrayList<Note>();
        var judged = places.judge(published.places());
        var description = Html.of(published.html());
        return new Verdict.Judged(published, Company.of(company, published.company(), board), description, url,
                Links.canonical(published.applyUrl()), JudgedLanguage.published(published.language()),
                employment(published.employmentType(), notes),
                JudgedMode.judge(published.mode(), published.places(), judged, notes), Applicants.ABSENT,
                trade(published.title()), PayJudge.judge(published.pay(), judged, description.text(), notes), judged, Dates.of(published, notes),
                List.copyOf(notes));
    }

    private Trade trade(String title) {
        var role = roles.slug(title);
        return new Trade(role, role == null ? Origin.ABSENT : Origin.INFERRED, List.of(), JudgedLevel.ABSENT, List.of());
    }

    private static JudgedEmployment employment(@Nullable String word, List<Note> notes) {
        var type = EmploymentTypeWords.read(word);
        if (word != null && type == EmploymentType.UNKNOWN) {
            notes.add(new Note(Note.Kind.UNKNOWN_EMPLOYMENT_TYPE, "employment type " + Texts.shortened(word)));
        }
        return new JudgedEmployment(type, word, type == EmploymentType.UNKNOWN ? Origin.ABSENT : Origin.PUBLISHED);
    }
}
