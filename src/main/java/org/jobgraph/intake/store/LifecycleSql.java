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

    /// An employer's posting with the text, title and places of one that no run has seen beside it. On the same board it is
    /// enough that the earlier one was not seen any more when the later one came; elsewhere it must have been closed.
    ///
    /// `%s` narrows one of the two, by ids. Parameters: ids, run, when.
    private static final String REPOSTS = """
            with found as (
                select distinct on (n.id) n.id, o.id as earlier,
                    format('Same employer, title and places and the same text of %%s characters as %%s on %%s, last seen %%s and closed %%s; this one began %%s',
                        length(n.description_text), o.external_id, o.board, to_char(o.last_verified_at at time zone 'UTC', 'YYYY-MM-DD'),
                        to_char(o.closed_at at time zone 'UTC', 'YYYY-MM-DD'),
                        to_char(coalesce(n.posted_at, n.first_seen_at) at time zone 'UTC', 'YYYY-MM-DD')) as evidence
                from job_posting n
                join job_posting o on o.company_id = n.company_id and o.text_hash = n.text_hash and o.id <> n.id
                where %s and n.status = 'OPEN' and n.repost_of is null and o.status = 'CLOSED' and o.text_hash is not null
                    and lower(o.title) = lower(n.title)
                    and coalesce(n.posted_at, n.first_seen_at) > o.last_verified_at
                    and n.first_seen_at > o.last_verified_at
                    and (o.closed_at <= n.first_seen_at
                        or (o.source_slug = n.source_slug and o.board = n.board))
                    and (select string_agg(l.raw, chr(10) order by l.raw) from posting_location l where l.posting_id = o.id)
                        is not distinct from
                        (select string_agg(l.raw, chr(10) order by l.raw) from posting_location l where l.posting_id = n.id)
                order by n.id, o.closed_at desc, o.id desc),
            marked as (
                update job_posting p set repost_of = f.earlier, repost_evidence = f.evidence
                from found f where p.id = f.id returning p.id, p.repost_evidence)
            insert into posting_event (posting_id, run_id, kind, at, detail)
            select id, ?, 'REPOSTED', ?, repost_evidence from marked on conflict do nothing""";

    /// Of new postings, what was closed before.
    static final String REPOSTS_OF_EARLIER = REPOSTS.formatted("n.id = any (?)");

    /// Of what was closed just now, the postings that have come in its place.
    static final String REPOSTS_OF_GONE = REPOSTS.formatted("o.id = any (?)");

    /// Parameters: source, boards, when.
    static final String SEE_BOARDS = """
            insert into board_sighting (source_slug, board, seen_at)
            select ?, b, ? from unnest(?::text[]) b order by b
            on conflict (source_slug, board) do update set seen_at = greatest(board_sighting.seen_at, excluded.seen_at)""";

    /// Parameters: when, ids.
    static final String SEE_POSTINGS = "update job_posting set last_verified_at = ? where id = any (?)";

    private LifecycleSql() {
    }
}
