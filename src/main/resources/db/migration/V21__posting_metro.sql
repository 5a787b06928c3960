-- The metro that a text names instead of a city: "Greater Boston Area", "DFW". Where there is a city, its metro is the city's.
alter table posting_location add column metro_code char(5) references metro,
    add check (city_id is null or metro_code is null);
create index posting_location_metro on posting_location (metro_code) where metro_code is not null;
