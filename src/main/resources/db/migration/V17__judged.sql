-- What the judge says of a posting beside what V7 keeps, and where each value comes from.
alter table job_posting
    add column language_origin text not null default 'ABSENT'
        check (language_origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    add column employment_type_origin text not null default 'ABSENT'
        check (employment_type_origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    add column seniority text not null default 'UNKNOWN' check (seniority in
        ('INTERN', 'ENTRY', 'MID', 'SENIOR', 'LEAD', 'MANAGER', 'DIRECTOR', 'EXECUTIVE', 'UNKNOWN')),
    add column seniority_raw text,
    add column seniority_origin text not null default 'ABSENT'
        check (seniority_origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    -- ISO 3166 two letters each.
    add column applicant_countries text[] not null default '{}',
    add column applicant_countries_raw text,
    add column applicant_countries_origin text not null default 'ABSENT'
        check (applicant_countries_origin in ('PUBLISHED', 'PARSED', 'INFERRED', 'ABSENT')),
    add column expires_at timestamptz;

update job_posting set language_origin = 'PUBLISHED' where language is not null;
update job_posting set employment_type_origin = 'PUBLISHED' where employment_type <> 'UNKNOWN';

-- The official occupations that a posting may be of, the likeliest first.
create table posting_occupation (
    posting_id bigint not null references job_posting on delete cascade,
    ordinal smallint not null,
    -- Of SOC 2018; no reference, because the index of titles may know codes that no imported file has.
    soc_code char(7) not null,
    confidence numeric(3, 2) not null check (confidence between 0 and 1),
    origin text not null check (origin in ('PUBLISHED', 'PARSED', 'INFERRED')),
    primary key (posting_id, ordinal)
);
create index posting_occupation_soc on posting_occupation (soc_code);

-- The technologies that a posting asks for, in the order of its text.
create table posting_skill (
    posting_id bigint not null references job_posting on delete cascade,
    ordinal smallint not null,
    name text not null,
    origin text not null check (origin in ('PUBLISHED', 'PARSED', 'INFERRED')),
    primary key (posting_id, ordinal)
);
