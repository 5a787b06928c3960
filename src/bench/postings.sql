-- Fills a migrated database with :postings open postings and the wages of every metropolitan area; the same rows at every
-- run. psql -v postings=100000 -f postings.sql
\set ON_ERROR_STOP on
\set QUIET on
set synchronous_commit = off;
set client_min_messages = warning;
begin;

insert into source (slug, name, kind, licence, sample)
values ('bench', 'Generated for the benchmark', 'JOB_BOARD', 'Nobody''s words', true);
insert into document (key, source_slug, title) values ('bench-wages', 'bench', 'Generated wages');
insert into intake_run (source_slug, format, origin, status, started_at, finished_at, read, accepted, inserted)
values ('bench', 'generated', 'generated', 'COMPLETE', '2026-01-01', '2026-01-01', :postings, :postings, :postings);

-- A number in [0, 1) that depends on nothing but its arguments.
create function pg_temp.chance(i bigint, salt integer) returns double precision immutable parallel safe language sql
return (hashint8extended(i, salt) & 1048575) / 1048576.0;

-- The bundled wages know 49 metros; the others get the nation's, scaled.
insert into area (code, kind, name)
select code, 'METRO', name from metro where kind = 'METROPOLITAN' on conflict do nothing;

insert into wage (document_id, year, area_code, area_title, area_type, naics, naics_title, industry_group, ownership,
    taxonomy, occupation_code, occupation_group, markers, employment, a_mean, a_pct10, a_pct25, a_median, a_pct75, a_pct90,
    hourly_top_code, annual_top_code, preferred)
select d.id, n.year, m.code, m.name, 4, n.naics, n.naics_title, n.industry_group, n.ownership, n.taxonomy,
    n.occupation_code, n.occupation_group, n.markers, n.employment / 400,
    round(n.a_mean * f.factor, -1), round(n.a_pct10 * f.factor, -1), round(n.a_pct25 * f.factor, -1),
    round(n.a_median * f.factor, -1), round(n.a_pct75 * f.factor, -1), round(n.a_pct90 * f.factor, -1),
    n.hourly_top_code, n.annual_top_code, true
from wage n
cross join metro m
cross join lateral (select (0.75 + 0.5 * pg_temp.chance(m.code::bigint, ascii(right(n.occupation_code, 1))))::numeric) f(factor)
join document d on d.key = 'bench-wages'
where n.preferred and n.area_code = '99' and n.year = 2024 and n.occupation_group = 'DETAILED' and m.kind = 'METROPOLITAN'
    and not exists (select from wage w
        where w.preferred and w.occupation_code = n.occupation_code and w.area_code = m.code and w.year = n.year)
order by m.code, n.occupation_code;

insert into company (slug, name, website)
select 'bench-' || i, 'Generated Company ' || i, 'https://company-' || i || '.example'
from generate_series(1, greatest(200, :postings / 50)) i;

create temporary table place as
select id, name || ', ' || coalesce(state, country) as raw, country,
    row_number() over (order by population desc nulls last, id) - 1 as place
from city where metro_code is not null;
create unique index on place (place);
create temporary table job as select slug, title, ordinal, row_number() over (order by ordinal) - 1 as place from role;
create unique index on job (place);
analyze place, job;

-- Every column is drawn from its own salt: 5 in 6 have a role, 2 in 3 a pay, 1 in 5 is remote. The squares make few
-- companies and cities big and most of them small.
insert into job_posting (source_slug, board, external_id, company_id, title, description_html, description_text, url,
    department, employment_type, employment_type_raw, work_mode, work_mode_raw, work_mode_origin, role_slug, role_origin,
    pay_min, pay_max, pay_currency, pay_period, pay_raw, pay_origin, annual_min, annual_max, status, posted_at,
    first_seen_at, last_verified_at, payload_sha256, last_run_id)
select 'bench', 'board-' || c.slug, i::text, c.id,
    (array['', 'Senior ', 'Staff ', 'Junior ', 'Lead '])[1 + floor(5 * pg_temp.chance(i, 1))::int] || job.title,
    '<p>' || t.text || '</p>', t.text, 'https://jobs.example/bench/' || i,
    (array['Engineering', 'Data', 'Design', 'Product'])[1 + floor(4 * pg_temp.chance(i, 2))::int],
    'FULL_TIME', 'Full-time', m.mode, initcap(m.mode), 'PUBLISHED',
    case when pg_temp.chance(i, 3) < 0.84 then job.slug end,
    case when pg_temp.chance(i, 3) < 0.84 then 'INFERRED' else 'ABSENT' end,
    p.least, p.least + 40000, case when p.least is not null then 'USD' end, case when p.least is not null then 'YEAR' end,
    '$' || p.least || ' - $' || p.least + 40000, case when p.least is null then 'ABSENT' else 'PUBLISHED' end,
    p.least, p.least + 40000, 'OPEN', s.at, s.at, '2026-01-01', sha256(i::text::bytea), r.id
from generate_series(1, :postings) i
join company c on c.slug = 'bench-'
    || 1 + floor(greatest(200, :postings / 50) * power(pg_temp.chance(i, 4), 2))::int
join job on job.place = floor((select count(*) from job) * pg_temp.chance(i, 5))::int
join intake_run r on r.source_slug = 'bench'
cross join lateral (select
    repeat('Posting ' || i || ' for a ' || job.title || ': you build, run and mend what our customers rely on. ', 8)) t(text)
cross join lateral (select case when pg_temp.chance(i, 6) < 0.2 then 'REMOTE' when pg_temp.chance(i, 6) < 0.5 then 'HYBRID'
    else 'ONSITE' end) m(mode)
cross join lateral (select case when pg_temp.chance(i, 7) < 0.67
    then 60000 + 5000 * floor(30 * pg_temp.chance(i, 8))::numeric end) p(least)
-- Spread over 90 days; the ids are in no order of time.
cross join lateral (select timestamptz '2026-01-01' - interval '90 days' * pg_temp.chance(i, 9)
    - interval '1 microsecond' * (i % 86400000000)) s(at)
order by i;

-- 1 in 10 names no city, 1 in 5 two, which may be the same.
insert into posting_location (posting_id, ordinal, raw, city_id, country, origin)
select j.id, n, coalesce(place.raw, 'United States'), place.id, 'US', 'PARSED'
from job_posting j
cross join lateral (select j.external_id::bigint, case when pg_temp.chance(j.external_id::bigint, 10) < 0.2 then 1 else 0 end)
    k(i, last)
cross join lateral generate_series(0, k.last) n
left join place on pg_temp.chance(k.i, 11) >= 0.1
    and place.place = floor((select count(*) from place) * power(pg_temp.chance(k.i, 12 + n), 3))::int
where j.source_slug = 'bench'
order by j.id, n;

insert into posting_city (city_id, newest_at, posting_id)
select distinct l.city_id, j.newest_at, j.id
from posting_location l join job_posting j on j.id = l.posting_id
where l.city_id is not null;

commit;
vacuum analyze;
