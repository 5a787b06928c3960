-- What hangs on a posting is written in bulk by the transaction that writes the posting, or looks for its duplicates, under an
-- id that it has just made or read. To look that posting up again, which a foreign key does for each single row, was half of what
-- writing these rows took. They go with their posting all the same: by one statement for each table, however many postings go.
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
