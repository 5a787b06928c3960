package org.jobgraph.intake.operate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Row;
import org.jobgraph.intake.fetch.Shown;
import org.jobgraph.intake.schedule.FeedOrigin;
import org.jobgraph.intake.schedule.FeedState;
import org.jspecify.annotations.Nullable;

/// Runs and feeds in the database. One statement each, however many keys.
@Singleton
class IntakeRuns {

    static final String COLUMNS = """
            r.id, r.source_slug, r.status, r.started_at, r.finished_at, r.read, r.accepted, r.rejected, r.inserted,
            r.updated, r.unchanged, coalesce((to_jsonb(r) ->> 'closed')::int, 0), r.expected, r.detail
            """;

    private static final String BY_ID = "select " + COLUMNS + " from intake_run r where r.id = any (?)";

    private static final String LAST = "select " + COLUMNS + """
             from unnest(?::text[]) as s (slug)
            cross join lateral (select * from intake_run x where x.source_slug = s.slug order by x.id desc limit 1) r""";

    /// As runs that ended have said; of those that are under way, or whose process died, counted from what there is.
    private static final String PROBLEMS = """
            select p.run_id, p.reason, p.count, p.example from intake_problem p where p.run_id = any (?)
            union all
            select j.run_id, j.reason, count(*)::int, (array_agg(j.place || ': ' || j.detail order by j.ordinal))[1]
            from intake_rejection j where j.run_id = any (?)
                and not exists (select from intake_problem p where p.run_id = j.run_id)
            group by j.run_id, j.reason
            order by 1, 3 desc, 2""";

    private static final String UNUSED = """
            select n.run_id, n.kind, n.count, n.example from intake_note n where n.run_id = any (?)
            order by 1, 3 desc, 2""";

    private static final String OPEN = """
            select source_slug, count(*)::int from job_posting where status = 'OPEN' and source_slug = any (?)
            group by source_slug""";

    private static final String FEEDS = """
            select source_slug, format, address, board, company, every, state, state_since, state_reason, origin,
                case when state = 'ACTIVE' then next_run_at end
            from source_feed where source_slug = any (?)""";

    /// Since when the last run that ended ends like it: of the fifty that are looked at.
    private static final String HEALTH = """
            select s.slug, s.kind = 'JOB_BOARD', f.state, f.state_since, f.state_reason, f.stale_since, l.status, l.detail,
                l.since
            from source s
            left join source_feed f on f.source_slug = s.slug
            left join lateral (
                select min(w.status) filter (where w.n = 1) as status, min(w.detail) filter (where w.n = 1) as detail,
                    min(w.finished_at) filter (where w.same) as since
                from (select q.*, bool_and(q.status = q.newest) over (order by q.n) as same
                    from (select r.status, r.detail, r.finished_at, row_number() over (order by r.id desc) as n,
                            first_value(r.status) over (order by r.id desc) as newest
                        from (select * from intake_run x where x.source_slug = s.slug and x.status <> 'RUNNING'
                            order by x.id desc limit 50) r) q) w) l on true
            where s.slug = any (?)""";

    private final Reads reads;

    IntakeRuns(Reads reads) {
        this.reads = reads;
    }

    Map<Long, RunFacts> byId(Set<Long> ids) {
        return reads.list(BY_ID, IntakeRuns::run, (Object) ids.toArray(Long[]::new)).stream()
                .collect(toMap(RunFacts::number, run -> run));
    }

    Map<String, RunFacts> last(Set<String> slugs) {
        return reads.list(LAST, IntakeRuns::run, (Object) slugs.toArray(String[]::new)).stream()
                .collect(toMap(RunFacts::slug, run -> run));
    }

    Map<Long, List<IntakeProblem>> problems(Set<Long> runs) {
        return reads.list(PROBLEMS,
                row -> Map.entry(row.large(), new IntakeProblem(row.text(), row.number(), row.text())),
                runs.toArray(Long[]::new), runs.toArray(Long[]::new)).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Map<Long, List<UnusedValue>> unused(Set<Long> runs) {
        return reads.list(UNUSED, row -> Map.entry(row.large(), new UnusedValue(row.text(), row.number(), row.text())),
                (Object) runs.toArray(Long[]::new)).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Map<String, Integer> open(Set<String> slugs) {
        return reads.list(OPEN, row -> Map.entry(row.text(), row.number()), (Object) slugs.toArray(String[]::new)).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, SourceFeed> feeds(Set<String> slugs) {
        return reads.list(FEEDS, row -> Map.entry(row.text(), feed(row)), (Object) slugs.toArray(String[]::new)).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, SourceHealth> health(Set<String> slugs) {
        return reads.list(HEALTH, row -> Map.entry(row.text(), health(row)), (Object) slugs.toArray(String[]::new)).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static RunFacts run(Row row) throws SQLException {
        return new RunFacts(row.large(), row.text(), row.constant(IntakeStatus.class), row.instant(), row.instantOrNull(),
                row.number(), row.number(), row.number(), row.number(), row.number(), row.number(), row.number(),
                number(row.largeOrNull()), row.textOrNull());
    }

    private static @Nullable Integer number(@Nullable Long large) {
        return large == null ? null : Integer.valueOf(Math.toIntExact(large));
    }

    private static SourceFeed feed(Row row) throws SQLException {
        return new SourceFeed(row.text(), Shown.of(row.text()), row.textOrNull(), row.textOrNull(), row.text(),
                row.constant(FeedState.class), row.instant(), row.textOrNull(), row.constant(FeedOrigin.class),
                row.instantOrNull());
    }

    private static SourceHealth health(Row row) throws SQLException {
        return SourceHealth.of(new SourceHealth.Facts("t".equals(row.text()), row.constantOrNull(FeedState.class),
                row.instantOrNull(), row.textOrNull(), row.instantOrNull(), row.constantOrNull(IntakeStatus.class),
                row.textOrNull(), row.instantOrNull()));
    }
}
