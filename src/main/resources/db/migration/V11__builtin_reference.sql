-- Which edition of the built-in reference data this database holds; no row before the first start has loaded it.
create table builtin_reference (
    only_row boolean primary key default true check (only_row),
    -- Over every bundled file, so that a changed one is loaded at the next start.
    sha256 char(64) not null,
    loaded_at timestamptz not null
);
