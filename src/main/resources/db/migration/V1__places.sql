-- Where postings and wages are: core based statistical areas and cities.
create table metro (
    code char(5) primary key,
    name text not null,
    kind text not null check (kind in ('METROPOLITAN', 'MICROPOLITAN')),
    population integer,
    population_year smallint,
    check ((population is null) = (population_year is null))
);

create table city (
    id bigint generated always as identity primary key,
    geoname_id bigint not null unique,
    slug text not null unique,
    name text not null,
    state text,
    country char(2) not null,
    latitude numeric(8, 5) not null check (latitude between -90 and 90),
    longitude numeric(8, 5) not null check (longitude between -180 and 180),
    population bigint,
    metro_code char(5) references metro
);
create index city_metro on city (metro_code);
