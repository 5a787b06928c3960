-- What postings of a run said and could not be used, though the postings went in.
create table intake_note (
    run_id bigint not null references intake_run on delete cascade,
    kind text not null,
    count integer not null,
    -- The first of them, in words.
    example text not null,
    primary key (run_id, kind)
);
