-- What PostGraphile shows: views of the service's tables, inlined by the planner, so that "open" and "preferred" stand in
-- its statements as constants and find their partial indexes. The comments tell it keys and relations.
set client_min_messages = warning;
drop schema if exists peer cascade;
create schema peer;

create view peer.company as select id, slug, name from company;
comment on view peer.company is E'@primaryKey id\n@unique slug';

create view peer.area as select code, kind, name from area;
comment on view peer.area is E'@primaryKey code';

create view peer.city as select id, slug, name, state, metro_code from city;
comment on view peer.city is
    E'@primaryKey id\n@unique slug\n@foreignKey (metro_code) references peer.area (code)|@fieldName area';

create view peer.role as select slug, title from role;
comment on view peer.role is E'@primaryKey slug';

create view peer.occupation as select taxonomy, code, title from occupation;
comment on view peer.occupation is E'@primaryKey taxonomy,code';

create view peer.role_occupation as select role_slug, ordinal, taxonomy, occupation_code from role_occupation;
comment on view peer.role_occupation is E'@primaryKey role_slug,occupation_code\n'
    '@foreignKey (role_slug) references peer.role (slug)|@foreignFieldName occupations\n'
    '@foreignKey (taxonomy, occupation_code) references peer.occupation (taxonomy, code)|@fieldName occupation';

create view peer.wage as
select id, year, area_code, taxonomy, occupation_code, employment, a_mean, a_median, mean_order from wage where preferred;
comment on view peer.wage is E'@primaryKey id\n'
    '@foreignKey (area_code) references peer.area (code)|@fieldName area|@foreignFieldName wages\n'
    '@foreignKey (taxonomy, occupation_code) references peer.occupation (taxonomy, code)|@fieldName occupation';

-- Of metropolitan areas alone, as the shape "role" asks.
create view peer.metro_wage as
select w.id, w.year, w.area_code, w.taxonomy, w.occupation_code, w.employment, w.a_mean, w.a_median, w.mean_order
from wage w where w.preferred and exists (select from area a where a.code = w.area_code and a.kind = 'METRO');
comment on view peer.metro_wage is E'@primaryKey id\n'
    '@foreignKey (area_code) references peer.area (code)|@fieldName area\n'
    '@foreignKey (taxonomy, occupation_code) references peer.occupation (taxonomy, code)|@foreignFieldName metroWages';

create view peer.posting as
select id, external_id, company_id, title, work_mode, role_slug, pay_min, pay_max, pay_currency, pay_period, posted_at,
    newest_at
from job_posting where status = 'OPEN';
comment on view peer.posting is E'@primaryKey id\n@unique external_id\n'
    '@foreignKey (company_id) references peer.company (id)|@fieldName company\n'
    '@foreignKey (role_slug) references peer.role (slug)|@fieldName role';

create view peer.posting_location as select posting_id, ordinal, raw, city_id from posting_location;
comment on view peer.posting_location is E'@primaryKey posting_id,ordinal\n'
    '@foreignKey (posting_id) references peer.posting (id)|@foreignFieldName locations\n'
    '@foreignKey (city_id) references peer.city (id)|@fieldName city';
