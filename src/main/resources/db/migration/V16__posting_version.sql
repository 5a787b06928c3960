-- One row; every batch of postings that is written adds one, in its own transaction. With reference_version it names a state
-- of the data: two readers that see the same two numbers see the same rows. A table of its own, so that an import of
-- reference data, which may take long after it took its number, keeps no batch of postings waiting.
create table posting_version (
    only_row boolean primary key default true check (only_row),
    version bigint not null
);
insert into posting_version (version) values (1);
