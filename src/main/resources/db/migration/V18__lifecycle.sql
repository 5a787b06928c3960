-- What becomes of a posting after it was first seen.

-- EMPTY_SUSPECT: complete, but so much was missing that nothing of it is believed to be gone.
alter table intake_run
    drop constraint intake_run_status_check,
    add constraint intake_run_status_check
        check (status in ('RUNNING', 'COMPLETE', 'PARTIAL', 'FAILED', 'EMPTY_SUSPECT')),
    add column closed integer not null default 0;

-- The rejections of a run that ended, by reason; intake_rejection has each.
create table intake_problem (
    run_id bigint not null references intake_run on delete cascade,
    reason text not null,
    count integer not null,
    -- The first of them, in words.
    example text not null,
    primary key (run_id, reason)
);

create table posting_event (
    posting_id bigint not null references job_posting on delete cascade,
    -- Null when no run did it, but somebody who retired the source.
    run_id bigint references intake_run,
    kind text not null check (kind in ('UPDATED', 'CLOSED', 'REOPENED', 'REPOSTED')),
    at timestamptz not null,
    -- Of UPDATED and REOPENED what changed, of REPOSTED why we think so; else null.
    detail text,
    unique (posting_id, run_id, kind)
);
create index posting_event_run on posting_event (run_id);

-- When a board was last seen whole: all its open postings were seen then, without a word in each of their rows.
create table board_sighting (
    source_slug text not null references source,
    board text not null,
    seen_at timestamptz not null,
    primary key (source_slug, board)
);

alter table job_posting
    -- Of a text of 400 characters at least, without regard to case and white space.
    add column text_hash uuid,
    -- The earlier posting of the same vacancy, closed before this one began.
    add column repost_of bigint references job_posting on delete set null,
    add column repost_evidence text;
create index job_posting_closed_text on job_posting (company_id, text_hash) where status = 'CLOSED' and text_hash is not null;
create index job_posting_repost on job_posting (repost_of) where repost_of is not null;
create index job_posting_text on job_posting (text_hash) where text_hash is not null;

-- Long texts stand beside their rows, which pages of postings are then made of; compressed where the server has a fast way.
alter table posting_payload alter column body set storage external;
alter table job_posting
    alter column description_html set storage external,
    alter column description_text set storage external;
do $$
begin
    if 'lz4' = any (select unnest(enumvals) from pg_settings where name = 'default_toast_compression') then
        alter table posting_payload alter column body set storage extended, alter column body set compression lz4;
        alter table job_posting
            alter column description_html set storage extended, alter column description_html set compression lz4,
            alter column description_text set storage extended, alter column description_text set compression lz4;
    end if;
end $$;
