package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Judges published postings, of whatever format, with the cities and trades that it is given. No database, no clock: the
/// same posting is always judged the same.
public final class Judge {

    private final Gazetteer cities;
    private final PlaceJudge places;
    private final TradeJudge trades;

    public Judge(Gazetteer cities, TradeJudge trades) {
        this.cities = cities;
        this.places = new PlaceJudge(cities);
        this.trades = trades;
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
        var judged = places.judge(published);
        var description = Html.of(published.html());
        var mode = JudgedMode.judge(published, judged, description.text(), notes);
        return new Verdict.Judged(published, Company.of(company, published.company(), board), description, url,
                published.applyUrl() != null && published.applyUrl().equals(published.url())
                        ? url
                        : Links.canonical(published.applyUrl()),
                LanguageJudge.judge(published.language(), description.text()),
                JudgedEmployment.judge(published, notes), mode, Applicants.judge(published, mode, judged, cities),
                trades.judge(published, description.text(), notes),
                PayJudge.judge(published.pay(), judged, description.text(), notes), judged,
                Dates.of(published, notes),
                List.copyOf(notes));
    }
}
