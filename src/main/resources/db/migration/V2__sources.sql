-- Where everything quoted comes from: who publishes it, and the document it was read in.
create table source (
    slug text primary key,
    name text not null,
    kind text not null check (kind in ('STATISTICS', 'GAZETTEER', 'TRAINING_PROVIDER', 'PUBLICATION', 'JOB_BOARD')),
    homepage text,
    licence text not null,
    -- Invented data shipped for a first look; never counted as somebody's real offer.
    sample boolean not null default false
);

create table document (
    id integer generated always as identity primary key,
    key text not null unique,
    source_slug text not null references source,
    title text not null,
    url text,
    retrieved_at timestamptz,
    -- The date that the document's figures are of.
    as_of date,
    -- Of the file it was read from: the same file twice is known by it.
    sha256 char(64)
);
create index document_source on document (source_slug);

-- One row; every import that changes reference data adds one, and each replica reloads what it holds in memory.
create table reference_version (
    only_row boolean primary key default true check (only_row),
    version bigint not null
);
insert into reference_version (version) values (1);
