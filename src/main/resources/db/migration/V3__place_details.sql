alter table metro add column document_id integer references document;
alter table city add column document_id integer references document,
    add column aliases text[] not null default '{}';
create index metro_document on metro (document_id);
create index city_document on city (document_id);

create table metro_county (
    state_fips char(2) not null,
    county_fips char(3) not null,
    metro_code char(5) not null references metro,
    state text,
    county_name text,
    primary key (state_fips, county_fips)
);
create index metro_county_metro on metro_county (metro_code);

create table principal_city (
    metro_code char(5) not null references metro,
    state_fips char(2) not null,
    place_fips char(5) not null,
    name text not null,
    primary key (metro_code, state_fips, place_fips)
);

-- What official wages are of: the nation (99), states and territories (2-digit FIPS), metropolitan areas (5-digit CBSA
-- or NECTA) and non-metropolitan areas (7-digit BLS code). Codes are text: leading zeros count.
create table area (
    code text primary key,
    kind text not null check (kind in ('NATION', 'STATE', 'TERRITORY', 'METRO', 'NONMETRO')),
    name text not null
);

-- Regional price parities of the U.S. Bureau of Economic Analysis; 100 = the nation in the same year.
create table price_parity (
    area_code text not null,
    year smallint not null,
    document_id integer not null references document,
    all_items numeric(7, 3) not null,
    goods numeric(7, 3),
    housing numeric(7, 3),
    utilities numeric(7, 3),
    other_services numeric(7, 3),
    primary key (area_code, year)
);
create index price_parity_document on price_parity (document_id);
