-- Where a source's postings are read, how often, and what became of the last time.
create table source_feed (
    source_slug text primary key references source,
    format text not null,
    address text not null,
    board text,
    company text,
    -- Of a format whose columns are declared.
    mapping jsonb,
    -- An ISO 8601 duration, or a cron expression.
    every text not null,
    politeness_millis integer not null check (politeness_millis >= 0),
    state text not null check (state in ('ACTIVE', 'PAUSED', 'RETIRED')),
    state_since timestamptz not null,
    -- Why it is paused, for who did not do it.
    state_reason text,
    origin text not null check (origin in ('CONFIGURATION', 'MUTATION')),
    next_run_at timestamptz not null,
    -- Since a process took it until its run is over; one that died leaves it.
    claimed_at timestamptz,
    -- Since its last complete run is too long ago, as far as anybody noticed.
    stale_since timestamptz
);
create index source_feed_due on source_feed (next_run_at) where state = 'ACTIVE';
create index source_feed_claimed on source_feed (claimed_at) where claimed_at is not null;

-- What the last complete answer of an address was known by, to be asked whether it still holds.
create table source_answer (
    source_slug text not null references source,
    address text not null,
    etag text,
    last_modified text,
    primary key (source_slug, address)
);

alter table intake_run add column expected integer;
create index intake_run_running on intake_run (source_slug) where status = 'RUNNING';
create index job_posting_source_open on job_posting (source_slug) where status = 'OPEN';

-- Who watches a run, in whatever process, hears of each batch when it is committed. That a run began or ended is in answers
-- too: those that are kept are old then.
create function intake_run_changed() returns trigger language plpgsql as $$
begin
    perform pg_notify('intake_run', new.id::text);
    if tg_op = 'INSERT' or new.status <> old.status then
        update posting_version set version = version + 1;
    end if;
    return null;
end $$;
create trigger intake_run_changed after insert or update on intake_run
    for each row execute function intake_run_changed();
