create table occupation (
    taxonomy text not null check (taxonomy in ('SOC_2018', 'SOC_2010', 'OES_2019')),
    code char(7) not null,
    level text not null check (level in ('TOTAL', 'MAJOR', 'MINOR', 'BROAD', 'DETAILED')),
    title text not null,
    definition text,
    document_id integer references document,
    primary key (taxonomy, code)
);
create index occupation_document on occupation (document_id);

-- Which older or hybrid code became which code of SOC 2018; several rows where one was split or several were merged.
create table occupation_crosswalk (
    from_taxonomy text not null check (from_taxonomy in ('SOC_2010', 'OES_2019')),
    from_code char(7) not null,
    to_code char(7) not null,
    document_id integer references document,
    primary key (from_taxonomy, from_code, to_code)
);
create index occupation_crosswalk_to on occupation_crosswalk (to_code);
create index occupation_crosswalk_document on occupation_crosswalk (document_id);

-- Official wages, one row a row of the publishing file. A cell is a number, or null with its marker in `markers`:
-- one character a measure, in the order of the columns from employment to a_pct90:
--   '=' a number; '.' empty; '*' wage not released; '+' (printed **) employment not released;
--   '#' at or above the edition's top code; '~' below half a percent of establishments; ' ' the file has no such column.
create table wage (
    id bigint generated always as identity primary key,
    document_id integer not null references document,
    year smallint not null,
    area_code text not null references area,
    area_title text not null,
    area_type smallint,
    prim_state text,
    naics text,
    naics_title text,
    industry_group text,
    ownership text,
    taxonomy text not null check (taxonomy in ('SOC_2018', 'SOC_2010', 'OES_2019')),
    occupation_code char(7) not null,
    occupation_title text,
    occupation_group text not null check (occupation_group in ('TOTAL', 'MAJOR', 'MINOR', 'BROAD', 'DETAILED')),
    markers char(19) not null,
    employment integer,
    employment_prse numeric,
    jobs_1000 numeric,
    location_quotient numeric,
    pct_total numeric,
    pct_rpt numeric,
    h_mean numeric,
    a_mean numeric,
    mean_prse numeric,
    h_pct10 numeric,
    h_pct25 numeric,
    h_median numeric,
    h_pct75 numeric,
    h_pct90 numeric,
    a_pct10 numeric,
    a_pct25 numeric,
    a_median numeric,
    a_pct75 numeric,
    a_pct90 numeric,
    annual_only boolean,
    hourly_only boolean,
    -- The bound behind '#' in this edition, USD an hour and a year.
    hourly_top_code numeric not null,
    annual_top_code numeric not null,
    -- The row that answers for its area, occupation and year when nobody names a document: all industries, detailed
    -- before broad, the more complete document before the sparser one.
    preferred boolean not null default false,
    -- What MEAN orders by, USD a year: a top-coded mean stands at its bound, a missing one below all.
    mean_order numeric not null generated always as
        (case when substr(markers, 8, 1) = '#' then annual_top_code else coalesce(a_mean, -1) end) stored,
    unique nulls not distinct (document_id, area_code, naics, ownership, occupation_code, occupation_group)
);
create unique index wage_preferred on wage (occupation_code, area_code, year desc) where preferred;
create index wage_preferred_area on wage (area_code, occupation_code, year desc) where preferred;
create index wage_preferred_mean on wage (occupation_code, year, mean_order desc, id) where preferred;

create table projection (
    document_id integer not null references document,
    occupation_code char(7) not null,
    occupation_title text not null,
    type text not null check (type in ('LINE_ITEM', 'SUMMARY')),
    from_year smallint not null,
    to_year smallint not null,
    -- Persons; the workbook prints thousands.
    employment_from integer,
    employment_to integer,
    distribution_from numeric,
    distribution_to numeric,
    employment_change integer,
    change_percent numeric,
    self_employed_percent numeric,
    annual_openings integer,
    median_wage numeric,
    -- '=' a number, '#' at or above median_wage_top_code, '.' not available
    median_wage_marker char(1) not null,
    median_wage_top_code numeric,
    education text,
    work_experience text,
    training text,
    primary key (from_year, to_year, occupation_code, type)
);
create index projection_occupation on projection (occupation_code, from_year desc);
create index projection_document on projection (document_id);

-- O*NET: more detailed than SOC ("15-1252.00"); cut at the dot to join occupation.
create table onet_occupation (
    code char(10) primary key,
    occupation_code char(7) not null,
    title text not null,
    description text,
    job_zone smallint,
    document_id integer not null references document
);
create index onet_occupation_soc on onet_occupation (occupation_code);
create index onet_occupation_document on onet_occupation (document_id);

create table onet_title (
    onet_code char(10) not null references onet_occupation,
    kind text not null check (kind in ('ALTERNATE', 'REPORTED')),
    title text not null,
    short_title text,
    primary key (onet_code, kind, title)
);
create index onet_title_text on onet_title (lower(title));

create table technology_skill (
    onet_code char(10) not null references onet_occupation,
    name text not null,
    commodity_code text not null,
    commodity_title text not null,
    hot boolean not null,
    in_demand boolean not null,
    primary key (onet_code, name, commodity_code)
);
