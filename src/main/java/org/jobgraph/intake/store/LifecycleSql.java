package org.jobgraph.intake.store;

/// The statements that close postings and find those that come again under another id.
final class LifecycleSql {

    /// Whoever looks later must not take a board that was seen since for a sighting of what is closed, so the posting keeps
    /// when it was last seen. Parameters: when, ids, run, when.
    static final String CLOSE = """
            with gone as (
                update job_posting p set status = 'CLOSED', closed_at = ?,
                    last_verified_at = greatest(p.last_verified_at, (select b.seen_at from board_sighting b
                        where b.source_slug = p.source_slug and b.board = p.board))
                where p.id = any (?) and p.status = 'OPEN'
                returning p.id),
            nowhere as (delete from posting_city c using gone where c.posting_id = gone.id),
            no_metro as (delete from posting_metro m using gone where m.posting_id = gone.id),
            told as (insert into posting_event (posting_id, run_id, kind, at)
                select id, ?, 'CLOSED', ? from gone on conflict do nothing)
            select count(*) from gone""";

    /// "(m/f/d)" in a title, which comes and goes.
    private static final String GENDERS = "'\\s*[(\\[]?\\m[mwfdhxi](\\s*[/|,*]\\s*[mwfdhxi]){1,3}\\M[)\\]]?', '', 'gi'";

    /// Cities where places are bound to some, so that spellings do not count; else what is written.
    private static final String PLACES = """
            (select string_agg(distinct coalesce(l.city_id::text, l.raw), chr(10) order by coalesce(l.city_id::text, l.raw))
            from posting_location l where l.posting_id = %s.id)""";

    /// Of new postings, what was closed before.
    static final String REPOSTS_OF_EARLIER = reposts("n.id = any (?)");

    /// Of what was closed just now, the postings that have come in its place.
    static final String REPOSTS_OF_GONE = reposts("o.id = any (?)");

    /// Parameters: source, boards, when.
    static final String SEE_BOARDS = """
            insert into board_sighting (source_slug, board, seen_at)
            select ?, b, ? from unnest(?::text[]) b order by b
            on conflict (source_slug, board) do update set seen_at = greatest(board_sighting.seen_at, excluded.seen_at)""";

    /// Parameters: when, ids.
    static final String SEE_POSTINGS = "update job_posting set last_verified_at = ? where id = any (?)";

    private LifecycleSql() {
    }

    /// An employer's posting with the text, title and places of one that no run has seen beside it. On the same board it is
    /// enough that the earlier one was not seen any more when the later one came, whatever that says of when it began;
    /// elsewhere it must have been closed. Few postings have the text of one that is closed (`job_posting_closed_text`,
    /// `job_posting_text`), so titles and places are read of those alone.
    ///
    /// The first `%s` narrows one of the two, by ids. Parameters: ids, run, when.
    private static String reposts(String narrowed) {
        return """
                with found as (
                    select distinct on (n.id) n.id, o.id as earlier,
                        format('Same employer, title and places and the same text of %%s characters as %%s on %%s, last seen %%s and closed %%s; this one began %%s',
                            length(n.description_text), o.external_id, o.board, to_char(o.last_verified_at at time zone 'UTC', 'YYYY-MM-DD'),
                            to_char(o.closed_at at time zone 'UTC', 'YYYY-MM-DD'),
                            to_char((case when n.posted_at > o.last_verified_at then n.posted_at else n.first_seen_at end)
                                at time zone 'UTC', 'YYYY-MM-DD')) as evidence
                    from job_posting n
                    join job_posting o on o.company_id = n.company_id and o.text_hash = n.text_hash and o.id <> n.id
                    where %s and n.status = 'OPEN' and n.repost_of is null and o.status = 'CLOSED' and o.text_hash is not null
                        and lower(regexp_replace(o.title, %s)) = lower(regexp_replace(n.title, %s))
                        and n.first_seen_at > o.last_verified_at
                        and ((o.source_slug = n.source_slug and o.board = n.board)
                            or (o.closed_at <= n.first_seen_at and coalesce(n.posted_at, n.first_seen_at) > o.last_verified_at))
                        and %s is not distinct from %s
                    order by n.id, o.closed_at desc, o.id desc),
                marked as (
                    update job_posting p set repost_of = f.earlier, repost_evidence = f.evidence
                    from found f where p.id = f.id returning p.id, p.repost_evidence)
                insert into posting_event (posting_id, run_id, kind, at, detail)
                select id, ?, 'REPOSTED', ?, repost_evidence from marked on conflict do nothing"""
                .formatted(narrowed, GENDERS, GENDERS, PLACES.formatted("o"), PLACES.formatted("n"));
    }
}
