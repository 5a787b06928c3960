-- What hangs on a posting is written in bulk by the transaction that writes the posting, or looks for its duplicates, under an
-- id that it has just made or read. To look that posting up again, which a foreign key does for each single row, was half of what
-- writing these rows took. They go with their posting all the same: by one statement for each table, however many postings go.

-- All tables at once, or none of them for now: requests and imports go on meanwhile, in whatever order they take their tables, and
-- wait for this no longer than a moment, which is shorter than what PostgreSQL takes to look for a deadlock.
do $$
begin
    set local lock_timeout = '200ms';
    for attempt in 1..900 loop
        begin
            lock table job_posting, posting_payload, posting_location, posting_occupation, posting_skill, posting_city, posting_metro,
                posting_event, posting_fingerprint, duplicate_evidence, posting_cluster, posting_cluster_member
                in access exclusive mode;
            return;
        exception when lock_not_available then
            perform pg_sleep(0.1);
        end;
    end loop;
    raise exception 'tables of postings were in use for minutes without a pause: end what holds them (pg_locks), and migrate again';
end $$;

alter table posting_payload drop constraint posting_payload_posting_id_fkey;
alter table posting_location drop constraint posting_location_posting_id_fkey;
alter table posting_occupation drop constraint posting_occupation_posting_id_fkey;
alter table posting_skill drop constraint posting_skill_posting_id_fkey;
alter table posting_city drop constraint posting_city_posting_id_fkey;
alter table posting_metro drop constraint posting_metro_posting_id_fkey;
alter table posting_event drop constraint posting_event_posting_id_fkey;
alter table posting_fingerprint drop constraint posting_fingerprint_posting_id_fkey;
alter table duplicate_evidence drop constraint duplicate_evidence_a_fkey, drop constraint duplicate_evidence_b_fkey;
alter table posting_cluster drop constraint posting_cluster_canonical_id_fkey;
alter table posting_cluster_member drop constraint posting_cluster_member_posting_id_fkey;

create function forget_rows_of_postings() returns trigger language plpgsql as $$
begin
    delete from posting_payload where posting_id in (select id from gone);
    delete from posting_location where posting_id in (select id from gone);
    delete from posting_occupation where posting_id in (select id from gone);
    delete from posting_skill where posting_id in (select id from gone);
    delete from posting_city where posting_id in (select id from gone);
    delete from posting_metro where posting_id in (select id from gone);
    delete from posting_event where posting_id in (select id from gone);
    delete from posting_fingerprint where posting_id in (select id from gone);
    delete from posting_block where posting_id in (select id from gone);
    delete from duplicate_evidence where a in (select id from gone);
    delete from duplicate_evidence where b in (select id from gone);
    -- Their other members follow by the foreign key that those have.
    delete from posting_cluster where canonical_id in (select id from gone);
    delete from posting_cluster_member where posting_id in (select id from gone);
    return null;
end $$;

create trigger posting_deleted after delete on job_posting referencing old table as gone
    for each statement execute function forget_rows_of_postings();
