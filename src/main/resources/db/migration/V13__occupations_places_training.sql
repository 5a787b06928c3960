-- O*NET 29.2 lists two titles both with and without their short form: the short form is part of what a row says.
alter table onet_title drop constraint onet_title_pkey;
alter table onet_title add constraint onet_title_row unique nulls not distinct (onet_code, kind, title, short_title);

-- State and county FIPS of a US city as the gazetteer gives it: its way to a metro, whichever file comes first.
alter table city add column county_fips text check (county_fips ~ '^[0-9]{5}$');
create index city_county on city (county_fips) where county_fips is not null;

-- Where the provider says it is, kept beside city_slug: many a place is none of ours.
alter table provider add column city_name text,
    add column state text;
create index training_program_cip on training_program (cip_code) where cip_code is not null;
