create table role (
    slug text primary key,
    ordinal integer not null unique,
    title text not null,
    description text not null,
    duties text[] not null,
    remote_possible boolean,
    -- Other names that a job title may carry, lower case.
    aliases text[] not null default '{}',
    document_id integer not null references document
);
create index role_document on role (document_id);

create table role_occupation (
    role_slug text not null references role,
    ordinal smallint not null,
    taxonomy text not null default 'SOC_2018',
    occupation_code char(7) not null,
    confidence numeric(3, 2) not null check (confidence > 0 and confidence <= 1),
    reason text,
    document_id integer not null references document,
    primary key (role_slug, occupation_code)
);
create index role_occupation_code on role_occupation (occupation_code);
create index role_occupation_document on role_occupation (document_id);

create table role_skill (
    role_slug text not null references role,
    ordinal smallint not null,
    name text not null,
    document_id integer not null references document,
    primary key (role_slug, name)
);
create index role_skill_document on role_skill (document_id);

-- Figures and statements that a publication makes, beside (never instead of) official statistics.
create table quoted_salary_range (
    role_slug text not null references role,
    document_id integer not null references document,
    minimum numeric not null,
    maximum numeric not null,
    currency char(3) not null,
    period text not null check (period in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR')),
    primary key (role_slug, document_id)
);
create index quoted_salary_range_document on quoted_salary_range (document_id);

create table quoted_outlook (
    role_slug text not null references role,
    document_id integer not null references document,
    occupation_codes text[] not null,
    from_year smallint not null,
    to_year smallint not null,
    change_percent numeric not null,
    average_change_percent numeric,
    annual_openings integer,
    drivers text[] not null default '{}',
    primary key (role_slug, document_id)
);
create index quoted_outlook_document on quoted_outlook (document_id);

create table quoted_figure (
    id integer generated always as identity primary key,
    city_slug text not null references city (slug),
    area_code text not null,
    occupation_code char(7) not null,
    measure text not null check (measure in ('EMPLOYMENT', 'ANNUAL_MEAN_WAGE')),
    value numeric not null,
    currency char(3),
    -- How exactly the publication puts it.
    qualifier text not null check (qualifier in ('EXACTLY', 'ABOUT', 'ALMOST', 'MORE_THAN')),
    -- The place among all metros that the publication gives, in words.
    standing text,
    as_of date,
    document_id integer not null references document,
    unique (city_slug, area_code, occupation_code, measure, document_id)
);
create index quoted_figure_area on quoted_figure (area_code);
create index quoted_figure_document on quoted_figure (document_id);

create table fact (
    id integer generated always as identity primary key,
    subject_kind text not null check (subject_kind in ('CITY', 'METRO', 'ROLE', 'PROVIDER')),
    subject text not null,
    ordinal smallint not null,
    statement text not null,
    as_of date,
    -- Whose claim it is, and the publication it was read in when that is another one.
    document_id integer not null references document,
    quoted_in integer references document,
    unique (subject_kind, subject, ordinal)
);
create index fact_document on fact (document_id);
create index fact_quoted_in on fact (quoted_in);
