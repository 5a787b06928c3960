-- The open postings of a metro that they name without naming a city of it ("Greater Boston"); kept by the intake, as
-- posting_city is.
create table posting_metro (
    metro_code char(5) not null references metro,
    newest_at timestamptz not null,
    posting_id bigint not null references job_posting on delete cascade,
    primary key (metro_code, posting_id)
);
create index posting_metro_newest on posting_metro (metro_code, newest_at desc, posting_id desc);
create index posting_metro_posting on posting_metro (posting_id);

insert into posting_metro (metro_code, newest_at, posting_id)
select distinct l.metro_code, p.newest_at, p.id from job_posting p
join posting_location l on l.posting_id = p.id and l.metro_code is not null
where p.status = 'OPEN';
