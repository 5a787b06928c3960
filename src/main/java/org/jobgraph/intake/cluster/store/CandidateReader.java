package org.jobgraph.intake.cluster.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jobgraph.intake.cluster.Candidate;
import org.jobgraph.intake.cluster.Employer;
import org.jobgraph.intake.cluster.Key;
import org.jobgraph.intake.cluster.Lifetime;
import org.jobgraph.intake.cluster.Links;
import org.jobgraph.intake.cluster.SourceRank;
import org.jobgraph.intake.cluster.Spot;
import org.jobgraph.intake.cluster.Title;
import org.jobgraph.intake.cluster.Whereabouts;
import org.jspecify.annotations.Nullable;

/// Candidates out of the tables of postings. Employers, places and titles come again and again: each is read once, and what is
/// equal is one object.
final class CandidateReader {

    /// In a statement `p` is the posting.
    static final String COLUMNS = """
            p.id, p.source_slug, p.board, p.external_id, c.name, p.title, p.requisition_id, p.url, p.apply_url, p.language,
                p.work_mode, p.applicant_countries, p.posted_at, p.first_seen_at, p.closed_at, p.last_verified_at, r.format, l.raws, l.cities,
                l.states, l.countries, p.employment_type,
                case p.seniority_origin when 'PUBLISHED' then p.seniority end""";

    static final String JOINS = """
            join company c on c.id = p.company_id
            join intake_run r on r.id = p.last_run_id
            left join lateral (select array_agg(o.raw) as raws, array_agg(t.name) as cities, array_agg(t.state) as states,
                    array_agg(o.country::text) as countries
                from posting_location o left join city t on t.id = o.city_id where o.posting_id = p.id) l on true
            """;

    static final int ID = 1;
    static final int BOARD = 3;
    static final int LANGUAGE = 10;
    /// The first column after these.
    static final int BEHIND = 24;

    /// Readings that are remembered of each kind; then it begins anew.
    private static final int REMEMBERED = 20_000;

    private final Map<String, Employer> employers = new HashMap<>();
    private final Map<List<@Nullable Object>, Whereabouts> places = new HashMap<>();
    private final Map<List<Object>, Title> titles = new HashMap<>();
    private final Map<List<Object>, Set<String>> besides = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /// @param language two letters
    Candidate read(ResultSet row, @Nullable String language, long textHash, int textLength) throws SQLException {
        var employer = remembered(employers, row.getString(5), Employer::of);
        var where = where(row);
        var title = row.getString(6);
        return new Candidate(new Key(name(row.getString(2)), name(row.getString(3)), row.getString(4)), employer,
                remembered(titles, List.of(title, employer, where), _ -> Title.of(title, besides(employer, where))),
                where, Candidate.requisition(row.getString(7)), Links.names(row.getString(8), row.getString(9)),
                Lifetime.of(instant(row, 13), instant(row, 14), instant(row, 15), instant(row, 16)),
                SourceRank.ofFormat(row.getString(17)), excluding(row.getString(22)), excluding(row.getString(23)),
                language == null ? null : name(language),
                textHash, textLength);
    }

    private Set<String> besides(Employer employer, Whereabouts where) {
        return remembered(besides, List.of(employer, where), _ -> Candidate.besides(employer, where));
    }

    private @Nullable String excluding(@Nullable String judged) {
        var said = Candidate.excluding(judged);
        return said == null ? null : name(said);
    }

    private String name(String name) {
        return remembered(names, name, same -> same);
    }

    private static <K, V> V remembered(Map<K, V> known, K key, Function<K, V> read) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(key, read);
    }

    /// The first two letters of a language as a source writes it; null for none.
    static @Nullable String language(@Nullable String published) {
        return published == null
                ? null
                : published.substring(0, Math.min(2, published.length())).toLowerCase(java.util.Locale.ROOT);
    }

    private Whereabouts where(ResultSet row) throws SQLException {
        var remote = "REMOTE".equals(row.getString(11));
        var applicants = remote ? applicants(row) : List.<String>of();
        var raws = texts(row.getArray(18));
        var cities = texts(row.getArray(19));
        var states = texts(row.getArray(20));
        var countries = texts(row.getArray(21));
        return remembered(places, Arrays.asList(remote, applicants, Arrays.asList(raws), Arrays.asList(cities),
                Arrays.asList(states), Arrays.asList(countries)),
                _ -> where(remote, applicants, raws, cities, states, countries));
    }

    private static Whereabouts where(boolean remote, List<String> applicants, String[] raws, String[] cities, String[] states,
            String[] countries) {
        var read = Whereabouts.read(List.of(), remote, applicants);
        for (var i = 0; i < raws.length; i++) {
            read = and(read, place(raws[i], cities[i], states[i], countries[i]));
        }
        return read;
    }

    private static Whereabouts and(Whereabouts one, Whereabouts other) {
        var spots = new HashSet<>(one.spots());
        spots.addAll(other.spots());
        return new Whereabouts(Set.copyOf(spots), one.remote() || other.remote(), one.applicants());
    }

    private static Whereabouts place(String raw, @Nullable String city, @Nullable String state, @Nullable String country) {
        var read = Whereabouts.read(List.of(raw), false, List.of());
        if (city != null) {
            return new Whereabouts(Set.of(Spot.of(city, state, country)), read.remote(), Set.of());
        }
        return read.spots().isEmpty() && country != null
                ? new Whereabouts(Set.of(Spot.of(null, null, country)), read.remote(), Set.of())
                : read;
    }

    private static List<String> applicants(ResultSet row) throws SQLException {
        return List.of(texts(row.getArray(12)));
    }

    private static String[] texts(@Nullable Array array) throws SQLException {
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        @Nullable
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
