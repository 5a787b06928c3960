create table company (
    id bigint generated always as identity primary key,
    slug text not null unique,
    name text not null,
    website text
);

create table intake_run (
    id bigint generated always as identity primary key,
    source_slug text not null references source,
    format text not null,
    origin text not null,
    status text not null check (status in ('RUNNING', 'COMPLETE', 'PARTIAL', 'FAILED')),
    started_at timestamptz not null,
    finished_at timestamptz,
    read integer not null default 0,
    accepted integer not null default 0,
    rejected integer not null default 0,
    inserted integer not null default 0,
    updated integer not null default 0,
    unchanged integer not null default 0,
    detail text
);
create index intake_run_source on intake_run (source_slug, id desc);

create table intake_rejection (
    run_id bigint not null references intake_run on delete cascade,
    ordinal integer not null,
    -- File (or address) and position in it, e.g. "acme.json jobs[3]".
    place text not null,
    external_id text,
    reason text not null,
    detail text not null,
    primary key (run_id, ordinal)
);

create table job_posting (
    id bigint generated always as identity primary key,
    source_slug text not null references source,
    board text not null,
    external_id text not null,
    requisition_id text,
    company_id bigint not null references company,
    title text not null,
    description_html text not null,
    description_text text not null,
    url text not null,
    apply_url text,
    department text,
    team text,
    language text,
    employment_type text not null check (employment_type in
        ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'TEMPORARY', 'INTERN', 'OTHER', 'UNKNOWN')),
    employment_type_raw text,
    work_mode text not null check (work_mode in ('ONSITE', 'HYBRID', 'REMOTE', 'UNKNOWN')),
    work_mode_raw text,
    work_mode_origin text not null check (work_mode_origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    role_slug text references role,
    role_origin text not null check (role_origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    pay_min numeric,
    pay_max numeric,
    pay_currency char(3),
    pay_period text check (pay_period in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR', 'UNKNOWN')),
    pay_raw text,
    pay_origin text not null check (pay_origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    annual_min numeric,
    annual_max numeric,
    annual_assumption text,
    status text not null check (status in ('OPEN', 'CLOSED')),
    posted_at timestamptz,
    source_updated_at timestamptz,
    first_seen_at timestamptz not null,
    last_verified_at timestamptz not null,
    closed_at timestamptz,
    -- What NEWEST orders by: the date the source gives, else the moment it was first seen here.
    newest_at timestamptz not null generated always as (coalesce(posted_at, first_seen_at)) stored,
    payload_sha256 bytea not null,
    last_run_id bigint not null references intake_run,
    unique (source_slug, board, external_id),
    check ((status = 'CLOSED') = (closed_at is not null)),
    check (pay_min is null or pay_max is null or pay_min <= pay_max)
);
create index job_posting_newest on job_posting (newest_at desc, id desc) where status = 'OPEN';
create index job_posting_role on job_posting (role_slug, newest_at desc, id desc) where status = 'OPEN';
create index job_posting_company on job_posting (company_id, newest_at desc, id desc) where status = 'OPEN';
create index job_posting_run on job_posting (last_run_id);

-- The record as it came, so that a better judge can judge it again.
create table posting_payload (
    posting_id bigint primary key references job_posting on delete cascade,
    body jsonb not null
);

create table posting_location (
    posting_id bigint not null references job_posting on delete cascade,
    ordinal smallint not null,
    raw text not null,
    city_id bigint references city,
    country char(2),
    origin text not null check (origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    primary key (posting_id, ordinal)
);
create index posting_location_city on posting_location (city_id);

-- The open postings of a city, each once however many of its places lie there; kept by the intake.
create table posting_city (
    city_id bigint not null references city,
    newest_at timestamptz not null,
    posting_id bigint not null references job_posting on delete cascade,
    primary key (city_id, posting_id)
);
create index posting_city_newest on posting_city (city_id, newest_at desc, posting_id desc);
create index posting_city_posting on posting_city (posting_id);
