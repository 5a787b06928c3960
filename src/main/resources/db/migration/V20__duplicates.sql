-- Which postings are one job.

-- What clustering has yet to look at: postings that are new, changed, closed or opened again. Kept by triggers, in the
-- transaction of whoever writes a posting, so that nobody can forget it and a process that dies leaves it to the next.
create table posting_pending (
    source_slug text not null,
    posting_id bigint not null,
    -- A posting that changes while it is looked at gets another one, and stays.
    mark bigint not null generated always as identity,
    primary key (source_slug, posting_id)
);
create index posting_pending_posting on posting_pending (posting_id);

create function note_new_postings() returns trigger language plpgsql as $$
begin
    insert into posting_pending (source_slug, posting_id) select source_slug, id from added
    on conflict (source_slug, posting_id) do update set mark = default;
    return null;
end $$;

create trigger posting_added after insert on job_posting referencing new table as added
    for each statement execute function note_new_postings();

create function note_changed_posting() returns trigger language plpgsql as $$
begin
    insert into posting_pending (source_slug, posting_id) values (new.source_slug, new.id)
    on conflict (source_slug, posting_id) do update set mark = default;
    return null;
end $$;

-- Verifying a posting sets none of these columns, so it costs nothing.
create trigger posting_changed after update of payload_sha256, title, description_text, company_id, requisition_id, url,
        apply_url, status, closed_at, posted_at on job_posting
    for each row when ((old.payload_sha256, old.title, old.description_text, old.company_id, old.requisition_id, old.url,
            old.apply_url, old.status, old.closed_at, old.posted_at)
        is distinct from (new.payload_sha256, new.title, new.description_text, new.company_id, new.requisition_id, new.url,
            new.apply_url, new.status, new.closed_at, new.posted_at))
    execute function note_changed_posting();

insert into posting_pending (source_slug, posting_id) select source_slug, id from job_posting;

-- What clustering has made of a posting's text.
create table posting_fingerprint (
    posting_id bigint primary key references job_posting on delete cascade,
    -- Hashes of 64 bits: of the title without its level; of each line of the text; of its lines that are on three jobs of
    -- the board or more; of all others; of the whole text.
    title_hash bigint not null,
    line_hashes bigint[] not null,
    common_lines bigint[] not null,
    own_hash bigint not null,
    text_hash bigint not null,
    -- Letters and digits.
    text_length integer not null,
    language text
);

-- Postings that have one of these in common may be one job: employer with title or with requisition, an address, a text, the
-- smallest shingles of a text with its title or employer (MinHash). Each as a hash of 64 bits. There are nine a posting: no
-- reference is checked, and what is left of a posting that is gone is passed over.
create table posting_block (
    hash bigint not null,
    posting_id bigint not null
);
create index posting_block_hash on posting_block (hash, posting_id);
create index posting_block_posting on posting_block (posting_id);

-- Pairs that are one job as far as the two of them show.
create table duplicate_evidence (
    a bigint not null references job_posting on delete cascade,
    b bigint not null references job_posting on delete cascade,
    kind text not null check (kind in
        ('REQUISITION', 'LINK', 'TEXT', 'SIM_HASH', 'SHINGLES', 'EXCERPT', 'WORDS', 'TITLE', 'DECISION')),
    score numeric(4, 3) not null check (score between 0 and 1),
    detail text not null,
    -- Of the pair, in each of its rows.
    confidence numeric(4, 3) not null check (confidence between 0 and 1),
    primary key (a, b, kind),
    check (a < b)
);
create index duplicate_evidence_b on duplicate_evidence (b);

-- A job that several postings offer.
create table posting_cluster (
    id bigint generated always as identity primary key,
    canonical_id bigint not null references job_posting on delete cascade,
    confidence numeric(4, 3) not null check (confidence between 0 and 1)
);
create index posting_cluster_canonical on posting_cluster (canonical_id);

create table posting_cluster_member (
    posting_id bigint primary key references job_posting on delete cascade,
    cluster_id bigint not null references posting_cluster on delete cascade
);
create index posting_cluster_member_cluster on posting_cluster_member (cluster_id, posting_id);

-- What somebody decided of two postings, by what they are known by in any database: source, board and id, a unit separator
-- (U+001F) between them. Later runs respect it.
create table duplicate_decision (
    a_key text not null,
    b_key text not null,
    decision text not null check (decision in ('SPLIT', 'MERGE')),
    reason text,
    decided_at timestamptz not null,
    primary key (a_key, b_key)
);
create index duplicate_decision_b on duplicate_decision (b_key);
