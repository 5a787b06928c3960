package org.jobgraph.posting;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jobgraph.graphql.PageSize;

/// What a list of open postings is of, and how the database finds its postings in the order NEWEST.
///
/// In each text `k` is the row of what is asked: its `key`, the place (`at`, `id`) behind which the page begins, and its
/// `size`. Each page reads an index from that place on and stops. The inner limit, a number, is what the planner needs to see
/// that it is worth it; `k.size` alone it takes for a tenth of the table.
enum Scope {

    ALL("""
            select p.* from (select * from job_posting where status = 'OPEN' and (newest_at, id) < (k.at, k.id)
                order by newest_at desc, id desc limit {most}) p""",
            "select count(*) as rows from job_posting where status = 'OPEN'"),

    CITY("""
            select p.* from (select newest_at, posting_id from posting_city
                where city_id = cast(k.key as bigint) and (newest_at, posting_id) < (k.at, k.id)
                order by newest_at desc, posting_id desc limit {most}) n
            join job_posting p on p.id = n.posting_id""",
            "select count(*) as rows from posting_city where city_id = cast(k.key as bigint)"),

    /// A posting that names several cities of a metro, or a city and the metro, is one posting.
    METRO("""
            select p.* from (select distinct u.newest_at, u.posting_id from (
                    select m.newest_at, m.posting_id from city t cross join lateral (
                        select newest_at, posting_id from posting_city
                        where city_id = t.id and (newest_at, posting_id) < (k.at, k.id)
                        order by newest_at desc, posting_id desc limit {most}) m
                    where t.metro_code = cast(k.key as bpchar)
                    union all
                    (select newest_at, posting_id from posting_metro
                    where metro_code = cast(k.key as bpchar) and (newest_at, posting_id) < (k.at, k.id)
                    order by newest_at desc, posting_id desc limit {most})) u
                order by u.newest_at desc, u.posting_id desc limit {most}) n
            join job_posting p on p.id = n.posting_id""",
            """
                    select count(distinct u.posting_id) as rows from (
                        select c.posting_id from city t join posting_city c on c.city_id = t.id
                        where t.metro_code = cast(k.key as bpchar)
                        union all
                        select posting_id from posting_metro where metro_code = cast(k.key as bpchar)) u"""),

    ROLE("""
            select p.* from (select * from job_posting
                where status = 'OPEN' and role_slug = k.key and (newest_at, id) < (k.at, k.id)
                order by newest_at desc, id desc limit {most}) p""",
            "select count(*) as rows from job_posting where status = 'OPEN' and role_slug = k.key"),

    COMPANY("""
            select p.* from (select * from job_posting
                where status = 'OPEN' and company_id = cast(k.key as bigint) and (newest_at, id) < (k.at, k.id)
                order by newest_at desc, id desc limit {most}) p""",
            """
                    select count(*) as rows from job_posting
                    where status = 'OPEN' and company_id = cast(k.key as bigint)""");

    private static final String PAGES = """
            select k.place, {columns} from unnest(cast(? as int[]), cast(? as text[]), cast(? as timestamptz[]),
                cast(? as bigint[]), cast(? as int[])) as k(place, key, at, id, size)
            cross join lateral ({of} order by p.newest_at desc, p.id desc limit k.size) p
            {company}
            {locations}
            order by k.place, p.newest_at desc, p.id desc{ordinal}""";

    private static final String COUNTS = """
            select k.place, n.rows from unnest(cast(? as int[]), cast(? as text[])) as k(place, key)
            cross join lateral ({of}) n""";

    // Filled as they are asked for.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Set<Columns>, String> pages = new ConcurrentHashMap<>();
    private final String page;
    private final String counts;

    Scope(String page, String count) {
        // A row more than a page has says whether there is another page.
        this.page = PAGES.replace("{of}", page).replace("{most}", Integer.toString(PageSize.MAXIMUM + 1));
        this.counts = COUNTS.replace("{of}", count);
    }

    /// The pages of many keys, with some columns of each posting.
    String pages(Set<Columns> columns) {
        return pages.computeIfAbsent(columns, asked -> PostingRows.complete(page, asked));
    }

    /// How many postings each of many keys has.
    String counts() {
        return counts;
    }
}
