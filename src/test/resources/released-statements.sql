-- Sent by the release whose newest migration is 25.

--- migrate 1
SET application_name = 'PostgreSQL JDBC Driver'

--- migrate 2
SHOW TRANSACTION ISOLATION LEVEL

--- migrate 3
SELECT version()

--- migrate 4
SHOW search_path

--- migrate 5
SELECT CURRENT_USER

--- migrate 6
SELECT rolname FROM pg_roles WHERE rolname ILIKE 'rds_superuser'

--- migrate 7
SELECT current_schema

--- migrate 8
select current_catalog

--- migrate 9
SELECT current_user

--- migrate 10
SELECT COUNT(*) FROM pg_namespace WHERE nspname=$1

--- migrate 11
BEGIN

--- migrate 12
SET ROLE 'postgres'

--- migrate 13
SELECT EXISTS (
  SELECT 1
  FROM   pg_catalog.pg_class c
  JOIN   pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE  n.nspname = $1
  AND    c.relname = $2
  AND    c.relkind = 'r'
)

--- migrate 14
/*NO LOAD BALANCE*/
SELECT "installed_rank","version","description","type","script","checksum","installed_on","installed_by","execution_time","success" FROM "public"."flyway_schema_history" WHERE "installed_rank" > $1 ORDER BY "installed_rank"

--- migrate 15
COMMIT

--- migrate 16
SELECT set_config('search_path', $1, false)

--- migrate 17
SELECT pg_try_advisory_xact_lock(77433833903597)

--- migrate 18
select string_agg(word, ',') from pg_catalog.pg_get_keywords() where word <> ALL ('{a,abs,absolute,action,ada,add,admin,after,all,allocate,alter,always,and,any,are,array,as,asc,asensitive,assertion,assignment,asymmetric,at,atomic,attribute,attributes,authorization,avg,before,begin,bernoulli,between,bigint,binary,blob,boolean,both,breadth,by,c,call,called,cardinality,cascade,cascaded,case,cast,catalog,catalog_name,ceil,ceiling,chain,char,char_length,character,character_length,character_set_catalog,character_set_name,character_set_schema,characteristics,characters,check,checked,class_origin,clob,close,coalesce,cobol,code_units,collate,collation,collation_catalog,collation_name,collation_schema,collect,column,column_name,command_function,command_function_code,commit,committed,condition,condition_number,connect,connection_name,constraint,constraint_catalog,constraint_name,constraint_schema,constraints,constructors,contains,continue,convert,corr,corresponding,count,covar_pop,covar_samp,create,cross,cube,cume_dist,current,current_collation,current_date,current_default_transform_group,current_path,current_role,current_time,current_timestamp,current_transform_group_for_type,current_user,cursor,cursor_name,cycle,data,date,datetime_interval_code,datetime_interval_precision,day,deallocate,dec,decimal,declare,default,defaults,deferrable,deferred,defined,definer,degree,delete,dense_rank,depth,deref,derived,desc,describe,descriptor,deterministic,diagnostics,disconnect,dispatch,distinct,domain,double,drop,dynamic,dynamic_function,dynamic_function_code,each,element,else,end,end-exec,equals,escape,every,except,exception,exclude,excluding,exec,execute,exists,exp,external,extract,false,fetch,filter,final,first,float,floor,following,for,foreign,fortran,found,free,from,full,function,fusion,g,general,get,global,go,goto,grant,granted,group,grouping,having,hierarchy,hold,hour,identity,immediate,implementation,in,including,increment,indicator,initially,inner,inout,input,insensitive,insert,instance,instantiable,int,integer,intersect,intersection,interval,into,invoker,is,isolation,join,k,key,key_member,key_type,language,large,last,lateral,leading,left,length,level,like,ln,local,localtime,localtimestamp,locator,lower,m,map,match,matched,max,maxvalue,member,merge,message_length,message_octet_length,message_text,method,min,minute,minvalue,mod,modifies,module,month,more,multiset,mumps,name,names,national,natural,nchar,nclob,nesting,new,next,no,none,normalize,normalized,not,"null",nullable,nullif,nulls,number,numeric,object,octet_length,octets,of,old,on,only,open,option,options,or,order,ordering,ordinality,others,out,outer,output,over,overlaps,overlay,overriding,pad,parameter,parameter_mode,parameter_name,parameter_ordinal_position,parameter_specific_catalog,parameter_specific_name,parameter_specific_schema,partial,partition,pascal,path,percent_rank,percentile_cont,percentile_disc,placing,pli,position,power,preceding,precision,prepare,preserve,primary,prior,privileges,procedure,public,range,rank,read,reads,real,recursive,ref,references,referencing,regr_avgx,regr_avgy,regr_count,regr_intercept,regr_r2,regr_slope,regr_sxx,regr_sxy,regr_syy,relative,release,repeatable,restart,result,return,returned_cardinality,returned_length,returned_octet_length,returned_sqlstate,returns,revoke,right,role,rollback,rollup,routine,routine_catalog,routine_name,routine_schema,row,row_count,row_number,rows,savepoint,scale,schema,schema_name,scope_catalog,scope_name,scope_schema,scroll,search,second,section,security,select,self,sensitive,sequence,serializable,server_name,session,session_user,set,sets,similar,simple,size,smallint,some,source,space,specific,specific_name,specifictype,sql,sqlexception,sqlstate,sqlwarning,sqrt,start,state,statement,static,stddev_pop,stddev_samp,structure,style,subclass_origin,submultiset,substring,sum,symmetric,system,system_user,table,table_name,tablesample,temporary,then,ties,time,timestamp,timezone_hour,timezone_minute,to,top_level_count,trailing,transaction,transaction_active,transactions_committed,transactions_rolled_back,transform,transforms,translate,translation,treat,trigger,trigger_catalog,trigger_name,trigger_schema,trim,true,type,uescape,unbounded,uncommitted,under,union,unique,unknown,unnamed,unnest,update,upper,usage,user,user_defined_type_catalog,user_defined_type_code,user_defined_type_name,user_defined_type_schema,using,value,values,var_pop,var_samp,varchar,varying,view,when,whenever,where,width_bucket,window,with,within,without,work,write,year,zone}'::text[])

--- migrate 19
select current_schema()

--- migrate 20
SELECT setting FROM pg_catalog.pg_settings WHERE name='default_transaction_isolation'

--- migrate 21
select from builtin_reference where sha256 = $1

--- migrate 22
select pg_advisory_xact_lock(7304612905551)

--- migrate 23
drop table if exists pg_temp.bundled

--- migrate 24
create temp table bundled (line integer, "slug" text, "name" text, "kind" text, "homepage" text, "licence" text, "sample" boolean) on commit drop

--- migrate 25
copy pg_temp.bundled from stdin (format csv)

--- migrate 26
insert into source as held (slug, name, kind, homepage, licence, sample)
select slug, name, kind, homepage, licence, sample from bundled
on conflict (slug) do update set name = excluded.name, kind = excluded.kind,
    homepage = excluded.homepage, licence = excluded.licence, sample = excluded.sample
where (held.name, held.kind, held.homepage, held.licence, held.sample)
    is distinct from (excluded.name, excluded.kind, excluded.homepage, excluded.licence, excluded.sample)

--- migrate 27
create temp table bundled (line integer, "key" text, "source" text, "title" text, "url" text, "retrieved_at" timestamptz, "as_of" date) on commit drop

--- migrate 28
insert into document as held (key, source_slug, title, url, retrieved_at, as_of)
select key, source, title, url, retrieved_at, as_of from bundled
on conflict (key) do update set source_slug = excluded.source_slug, title = excluded.title,
    url = excluded.url, retrieved_at = excluded.retrieved_at, as_of = excluded.as_of
where (held.source_slug, held.title, held.url, held.retrieved_at, held.as_of) is distinct from
    (excluded.source_slug, excluded.title, excluded.url, excluded.retrieved_at, excluded.as_of)

--- migrate 29
create temp table bundled (line integer, "code" text, "name" text, "kind" text, "population" integer, "population_year" integer) on commit drop

--- migrate 30
insert into metro as held (code, name, kind, population, population_year, document_id)
select b.code, b.name, b.kind, b.population, b.population_year, d.id
from bundled b join document d on d.key = 'metros'
on conflict (code) do update set name = excluded.name, kind = excluded.kind, population = excluded.population,
    population_year = excluded.population_year, document_id = excluded.document_id
where (held.document_id is null or held.document_id = excluded.document_id)
    and (held.name, held.kind, held.population, held.population_year, held.document_id) is distinct from
    (excluded.name, excluded.kind, excluded.population, excluded.population_year, excluded.document_id)

--- migrate 31
create temp table bundled (line integer, "cbsa" text, "state_fips" text, "county_fips" text, "state_abbr" text) on commit drop

--- migrate 32
insert into metro_county (state_fips, county_fips, metro_code, state)
select state_fips, county_fips, cbsa, state_abbr from bundled
on conflict (state_fips, county_fips) do nothing

--- migrate 33
create temp table bundled (line integer, "geoname_id" integer, "slug" text, "name" text, "state" text, "country" text, "latitude" numeric, "longitude" numeric, "population" integer, "metro" text, "aliases" text[]) on commit drop

--- migrate 34
insert into city as held (geoname_id, slug, name, state, country, latitude, longitude, population, metro_code,
    aliases, document_id)
select b.geoname_id, b.slug, b.name, b.state, b.country, round(b.latitude, 5), round(b.longitude, 5),
    b.population, b.metro, b.aliases, d.id
from bundled b join document d on d.key = 'cities'
where not exists (select from city c where c.slug = b.slug and c.geoname_id <> b.geoname_id)
on conflict (geoname_id) do update set name = excluded.name, state = excluded.state,
    country = excluded.country, latitude = excluded.latitude, longitude = excluded.longitude,
    population = excluded.population, metro_code = excluded.metro_code, aliases = excluded.aliases,
    document_id = excluded.document_id
where (held.document_id is null or held.document_id = excluded.document_id)
    and (held.name, held.state, held.country, held.latitude, held.longitude, held.population,
        held.metro_code, held.aliases, held.document_id) is distinct from
    (excluded.name, excluded.state, excluded.country, excluded.latitude, excluded.longitude,
        excluded.population, excluded.metro_code, excluded.aliases, excluded.document_id)

--- migrate 35
create temp table bundled (line integer, "slug" text, "title" text, "description" text, "duties" text[], "remote_possible" boolean, "aliases" text[]) on commit drop

--- migrate 36
update role set ordinal = ordinal + 1000000
where ordinal < 1000000 and slug not in (select slug from bundled)

--- migrate 37
-- Out of each other's way first: the order is unique.
update role r set ordinal = -b.line from bundled b where b.slug = r.slug and r.ordinal <> b.line

--- migrate 38
insert into role as held (slug, ordinal, title, description, duties, remote_possible, aliases, document_id)
select b.slug, b.line, b.title, b.description, b.duties, b.remote_possible, b.aliases, d.id
from bundled b join document d on d.key = 'roles'
on conflict (slug) do update set ordinal = excluded.ordinal, title = excluded.title,
    description = excluded.description, duties = excluded.duties,
    remote_possible = excluded.remote_possible, aliases = excluded.aliases,
    document_id = excluded.document_id
where (held.ordinal, held.title, held.description, held.duties, held.remote_possible, held.aliases,
        held.document_id) is distinct from (excluded.ordinal, excluded.title, excluded.description,
        excluded.duties, excluded.remote_possible, excluded.aliases, excluded.document_id)

--- migrate 39
create temp table bundled (line integer, "role" text, "ordinal" integer, "occupation" text, "confidence" numeric, "reason" text) on commit drop

--- migrate 40
delete from role_occupation o where not exists
    (select from bundled b where b.role = o.role_slug and b.occupation = o.occupation_code)

--- migrate 41
insert into role_occupation as held (role_slug, occupation_code, ordinal, confidence, reason, document_id)
select b.role, b.occupation, b.ordinal, b.confidence, b.reason, d.id
from bundled b join document d on d.key = 'role-occupations'
on conflict (role_slug, occupation_code) do update set ordinal = excluded.ordinal,
    confidence = excluded.confidence, reason = excluded.reason, document_id = excluded.document_id
where (held.ordinal, held.confidence, held.reason, held.document_id) is distinct from
    (excluded.ordinal, excluded.confidence, excluded.reason, excluded.document_id)

--- migrate 42
create temp table bundled (line integer, "role" text, "ordinal" integer, "skill" text) on commit drop

--- migrate 43
delete from role_skill s where not exists
    (select from bundled b where b.role = s.role_slug and b.skill = s.name)

--- migrate 44
insert into role_skill as held (role_slug, name, ordinal, document_id)
select b.role, b.skill, b.ordinal, d.id from bundled b join document d on d.key = 'role-skills'
on conflict (role_slug, name) do update set ordinal = excluded.ordinal, document_id = excluded.document_id
where (held.ordinal, held.document_id) is distinct from (excluded.ordinal, excluded.document_id)

--- migrate 45
create temp table bundled (line integer, "role" text, "minimum" numeric, "maximum" numeric, "currency" text, "period" text, "document" text) on commit drop

--- migrate 46
delete from quoted_salary_range r using document d where d.id = r.document_id and not exists
    (select from bundled b where b.role = r.role_slug and b.document = d.key)

--- migrate 47
insert into quoted_salary_range as held (role_slug, document_id, minimum, maximum, currency, period)
select b.role, d.id, b.minimum, b.maximum, b.currency, b.period
from bundled b join document d on d.key = b.document
on conflict (role_slug, document_id) do update set minimum = excluded.minimum, maximum = excluded.maximum,
    currency = excluded.currency, period = excluded.period
where (held.minimum, held.maximum, held.currency, held.period)
    is distinct from (excluded.minimum, excluded.maximum, excluded.currency, excluded.period)

--- migrate 48
create temp table bundled (line integer, "role" text, "occupations" text[], "from_year" integer, "to_year" integer, "change_percent" numeric, "average_change_percent" numeric, "annual_openings" integer, "drivers" text[], "document" text) on commit drop

--- migrate 49
delete from quoted_outlook o using document d where d.id = o.document_id and not exists
    (select from bundled b where b.role = o.role_slug and b.document = d.key)

--- migrate 50
insert into quoted_outlook as held (role_slug, document_id, occupation_codes, from_year, to_year,
    change_percent, average_change_percent, annual_openings, drivers)
select b.role, d.id, b.occupations, b.from_year, b.to_year, b.change_percent, b.average_change_percent,
    b.annual_openings, b.drivers
from bundled b join document d on d.key = b.document
on conflict (role_slug, document_id) do update set occupation_codes = excluded.occupation_codes,
    from_year = excluded.from_year, to_year = excluded.to_year, change_percent = excluded.change_percent,
    average_change_percent = excluded.average_change_percent,
    annual_openings = excluded.annual_openings, drivers = excluded.drivers
where (held.occupation_codes, held.from_year, held.to_year, held.change_percent,
        held.average_change_percent, held.annual_openings, held.drivers) is distinct from
    (excluded.occupation_codes, excluded.from_year, excluded.to_year, excluded.change_percent,
        excluded.average_change_percent, excluded.annual_openings, excluded.drivers)

--- migrate 51
create temp table bundled (line integer, "city" text, "area" text, "occupation" text, "measure" text, "value" numeric, "currency" text, "qualifier" text, "standing" text, "as_of" date, "document" text) on commit drop

--- migrate 52
delete from quoted_figure f using document d where d.id = f.document_id and not exists
    (select from bundled b where (b.city, b.area, b.occupation, b.measure, b.document)
        = (f.city_slug, f.area_code, f.occupation_code, f.measure, d.key))

--- migrate 53
insert into quoted_figure as held (city_slug, area_code, occupation_code, measure, value, currency, qualifier,
    standing, as_of, document_id)
select b.city, b.area, b.occupation, b.measure, b.value, b.currency, b.qualifier, b.standing, b.as_of, d.id
from bundled b join document d on d.key = b.document
on conflict (city_slug, area_code, occupation_code, measure, document_id) do update set
    value = excluded.value, currency = excluded.currency, qualifier = excluded.qualifier,
    standing = excluded.standing, as_of = excluded.as_of
where (held.value, held.currency, held.qualifier, held.standing, held.as_of) is distinct from
    (excluded.value, excluded.currency, excluded.qualifier, excluded.standing, excluded.as_of)

--- migrate 54
create temp table bundled (line integer, "subject_kind" text, "subject" text, "ordinal" integer, "statement" text, "as_of" date, "document" text, "quoted_in" text) on commit drop

--- migrate 55
delete from fact f where not exists (select from bundled b
    where (b.subject_kind, b.subject, b.ordinal) = (f.subject_kind, f.subject, f.ordinal))

--- migrate 56
insert into fact as held (subject_kind, subject, ordinal, statement, as_of, document_id, quoted_in)
select b.subject_kind, b.subject, b.ordinal, b.statement, b.as_of, d.id, q.id
from bundled b join document d on d.key = b.document left join document q on q.key = b.quoted_in
on conflict (subject_kind, subject, ordinal) do update set statement = excluded.statement,
    as_of = excluded.as_of, document_id = excluded.document_id, quoted_in = excluded.quoted_in
where (held.statement, held.as_of, held.document_id, held.quoted_in) is distinct from
    (excluded.statement, excluded.as_of, excluded.document_id, excluded.quoted_in)

--- migrate 57
create temp table bundled (line integer, "slug" text, "name" text, "homepage" text, "description" text, "city" text, "licences" text[], "document" text) on commit drop

--- migrate 58
insert into provider as held (slug, name, homepage, description, city_slug, licences, document_id)
select b.slug, b.name, b.homepage, b.description, b.city, b.licences, d.id
from bundled b join document d on d.key = b.document
on conflict (slug) do update set name = excluded.name, homepage = excluded.homepage,
    description = excluded.description, city_slug = excluded.city_slug, licences = excluded.licences,
    document_id = excluded.document_id
where (held.name, held.homepage, held.description, held.city_slug, held.licences, held.document_id)
    is distinct from (excluded.name, excluded.homepage, excluded.description, excluded.city_slug,
        excluded.licences, excluded.document_id)

--- migrate 59
create temp table bundled (line integer, "slug" text, "provider" text, "provider_name" text, "provider_city" text, "name" text, "kind" text, "description" text, "duration" text, "hours_min" numeric, "hours_max" numeric, "formats" text[], "schedules" text[], "curriculum" text[], "skills" text[], "prerequisites" text, "mentoring_sessions" integer, "free_retake_months" integer, "certificate_of_completion" boolean, "awards" text[], "roles" text[], "cost" numeric, "currency" text, "cip" text, "url" text) on commit drop

--- migrate 60
insert into training_program as held (slug, provider_slug, name, kind, description, duration_text, hours_min, hours_max, formats, schedules,
curriculum, skills, prerequisites, mentoring_sessions, free_retake_months, certificate_of_completion, cost,
currency, cip_code, url, document_id)
select b.slug, b.provider, b.name, b.kind, b.description, b.duration, b.hours_min, b.hours_max, b.formats,
    b.schedules, b.curriculum, b.skills, b.prerequisites, b.mentoring_sessions, b.free_retake_months,
    b.certificate_of_completion, b.cost, b.currency, b.cip, b.url, d.id
from bundled b join document d on d.key = 'training-programs'
on conflict (slug) do update set (slug, provider_slug, name, kind, description, duration_text, hours_min, hours_max, formats, schedules,
curriculum, skills, prerequisites, mentoring_sessions, free_retake_months, certificate_of_completion, cost,
currency, cip_code, url, document_id) = row(excluded.slug, excluded.provider_slug, excluded.name, excluded.kind, excluded.description, excluded.duration_text, excluded.hours_min, excluded.hours_max, excluded.formats, excluded.schedules,
excluded.curriculum, excluded.skills, excluded.prerequisites, excluded.mentoring_sessions, excluded.free_retake_months, excluded.certificate_of_completion, excluded.cost,
excluded.currency, excluded.cip_code, excluded.url, excluded.document_id)
where (held.slug, held.provider_slug, held.name, held.kind, held.description, held.duration_text, held.hours_min, held.hours_max, held.formats, held.schedules,
held.curriculum, held.skills, held.prerequisites, held.mentoring_sessions, held.free_retake_months, held.certificate_of_completion, held.cost,
held.currency, held.cip_code, held.url, held.document_id) is distinct from (excluded.slug, excluded.provider_slug, excluded.name, excluded.kind, excluded.description, excluded.duration_text, excluded.hours_min, excluded.hours_max, excluded.formats, excluded.schedules,
excluded.curriculum, excluded.skills, excluded.prerequisites, excluded.mentoring_sessions, excluded.free_retake_months, excluded.certificate_of_completion, excluded.cost,
excluded.currency, excluded.cip_code, excluded.url, excluded.document_id)

--- migrate 61
delete from training_award a using bundled b where b.slug = a.program_slug
    and not (a.name || ';' || a.awarded_by || ';' || coalesce(a.year::text, '') = any (b.awards))

--- migrate 62
insert into training_award as held (program_slug, name, awarded_by, year)
select b.slug, split_part(award, ';', 1), split_part(award, ';', 2),
    nullif(split_part(award, ';', 3), '')::smallint
from bundled b, unnest(b.awards) as award
on conflict (program_slug, name, awarded_by) do nothing

--- migrate 63
delete from training_program_role r using bundled b where b.slug = r.program_slug
    and r.origin = 'PUBLISHED' and not (r.role_slug = any (b.roles))

--- migrate 64
insert into training_program_role as held (program_slug, role_slug, origin)
select b.slug, role, 'PUBLISHED' from bundled b, unnest(b.roles) as role
on conflict (program_slug, role_slug) do update set origin = 'PUBLISHED'
where held.origin <> 'PUBLISHED'

--- migrate 65
update document set sha256 = $1 where key = $2 and sha256 is distinct from $3

--- migrate 66
drop table if exists pg_temp.staged_soc

--- migrate 67
create temp table staged_soc (line bigint, code text, level text, title text, definition text) on commit drop

--- migrate 68
copy pg_temp.staged_soc from stdin

--- migrate 69
insert into source (slug, name, kind, homepage, licence) values ($1, $2, $3, $4, $5)
on conflict (slug) do nothing

--- migrate 70
select id from document where sha256 = $1 and source_slug = $2 order by key = $3 desc, id limit 1

--- migrate 71
with offered as materialized (select * from (select s.line, 'SOC_2018' as taxonomy, s.code, s.level, s.title,
    coalesce(s.definition, o.definition) as definition, 5 as document_id
from staged_soc s left join occupation o on o.taxonomy = 'SOC_2018' and o.code = s.code) as source),
incoming as materialized (select distinct on (taxonomy, code) taxonomy, code, level, title, definition, document_id from offered order by taxonomy, code, line),
changed as (
    insert into occupation as held (taxonomy, code, level, title, definition, document_id) select taxonomy, code, level, title, definition, document_id from incoming
    on conflict (taxonomy, code) do update set level = excluded.level, title = excluded.title, definition = excluded.definition, document_id = excluded.document_id where (held.level, held.title, held.definition) is distinct from (excluded.level, excluded.title, excluded.definition)
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 72
insert into occupation (taxonomy, code, level, title, document_id)
values ('SOC_2018', '00-0000', 'TOTAL', 'All Occupations', 5) on conflict do nothing

--- migrate 73
update reference_version set version = version + 1

--- migrate 74
drop table if exists pg_temp.staged_crosswalk

--- migrate 75
create temp table staged_crosswalk (line bigint, from_code text, from_title text, to_code text, old_code text, old_title text) on commit drop

--- migrate 76
copy pg_temp.staged_crosswalk from stdin

--- migrate 77
with offered as materialized (select * from (select line, 'SOC_2010' as taxonomy, from_code as code, 'DETAILED' as level, from_title as title, 6 as document_id
from staged_crosswalk where from_code is not null) as source),
incoming as materialized (select distinct on (taxonomy, code) taxonomy, code, level, title, document_id from offered order by taxonomy, code, line),
changed as (
    insert into occupation as held (taxonomy, code, level, title, document_id) select taxonomy, code, level, title, document_id from incoming
    on conflict (taxonomy, code) do update set level = excluded.level, title = excluded.title, document_id = excluded.document_id where (held.level, held.title) is distinct from (excluded.level, excluded.title)
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 78
with offered as materialized (select * from (select line, 'SOC_2010' as from_taxonomy, from_code as from_code, to_code, 6 as document_id
from staged_crosswalk where from_code is not null) as source),
incoming as materialized (select distinct on (from_taxonomy, from_code, to_code) from_taxonomy, from_code, to_code, document_id from offered order by from_taxonomy, from_code, to_code, line),
changed as (
    insert into occupation_crosswalk as held (from_taxonomy, from_code, to_code, document_id) select from_taxonomy, from_code, to_code, document_id from incoming
    on conflict (from_taxonomy, from_code, to_code) do nothing
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 79
with offered as materialized (select * from (select line, 'OES_2019' as taxonomy, from_code as code, 'DETAILED' as level, from_title as title, 18 as document_id
from staged_crosswalk where from_code is not null) as source),
incoming as materialized (select distinct on (taxonomy, code) taxonomy, code, level, title, document_id from offered order by taxonomy, code, line),
changed as (
    insert into occupation as held (taxonomy, code, level, title, document_id) select taxonomy, code, level, title, document_id from incoming
    on conflict (taxonomy, code) do update set level = excluded.level, title = excluded.title, document_id = excluded.document_id where (held.level, held.title) is distinct from (excluded.level, excluded.title)
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 80
with offered as materialized (select * from (select line, 'SOC_2010' as taxonomy, old_code as code, 'DETAILED' as level, old_title as title, 18 as document_id
from staged_crosswalk where old_code is not null) as source),
incoming as materialized (select distinct on (taxonomy, code) taxonomy, code, level, title, document_id from offered order by taxonomy, code, line),
changed as (
    insert into occupation as held (taxonomy, code, level, title, document_id) select taxonomy, code, level, title, document_id from incoming
    on conflict (taxonomy, code) do nothing
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 81
with offered as materialized (select * from (select line, 'SOC_2010' as from_taxonomy, old_code as from_code, to_code, 18 as document_id
from staged_crosswalk where old_code is not null) as source),
incoming as materialized (select distinct on (from_taxonomy, from_code, to_code) from_taxonomy, from_code, to_code, document_id from offered order by from_taxonomy, from_code, to_code, line),
changed as (
    insert into occupation_crosswalk as held (from_taxonomy, from_code, to_code, document_id) select from_taxonomy, from_code, to_code, document_id from incoming
    on conflict (from_taxonomy, from_code, to_code) do nothing
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 82
with offered as materialized (select * from (select line, 'OES_2019' as from_taxonomy, from_code as from_code, to_code, 18 as document_id
from staged_crosswalk where from_code is not null) as source),
incoming as materialized (select distinct on (from_taxonomy, from_code, to_code) from_taxonomy, from_code, to_code, document_id from offered order by from_taxonomy, from_code, to_code, line),
changed as (
    insert into occupation_crosswalk as held (from_taxonomy, from_code, to_code, document_id) select from_taxonomy, from_code, to_code, document_id from incoming
    on conflict (from_taxonomy, from_code, to_code) do nothing
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 83
insert into document as old (key, source_slug, title, url, as_of, sha256, retrieved_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (key) do update set source_slug = excluded.source_slug, title = excluded.title,
    url = excluded.url, as_of = excluded.as_of, sha256 = excluded.sha256,
    retrieved_at = case when old.sha256 is distinct from excluded.sha256 or old.retrieved_at is null
        then excluded.retrieved_at else old.retrieved_at end
returning id

--- migrate 84
drop table if exists pg_temp.staged_onet

--- migrate 85
create temp table staged_onet (line bigint, code text, title text, description text) on commit drop

--- migrate 86
copy pg_temp.staged_onet from stdin

--- migrate 87
with offered as materialized (select * from (select line, code, left(code, 7) as occupation_code, title, description, 19 as document_id
from staged_onet) as source),
incoming as materialized (select distinct on (code) code, occupation_code, title, description, document_id from offered order by code, line),
changed as (
    insert into onet_occupation as held (code, occupation_code, title, description, document_id) select code, occupation_code, title, description, document_id from incoming
    on conflict (code) do update set occupation_code = excluded.occupation_code, title = excluded.title, description = excluded.description, document_id = excluded.document_id where (held.occupation_code, held.title, held.description) is distinct from (excluded.occupation_code, excluded.title, excluded.description)
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 88
select code from onet_occupation

--- migrate 89
drop table if exists pg_temp.staged_title

--- migrate 90
create temp table staged_title (line bigint, onet_code char(10), kind text, title text, short_title text) on commit drop

--- migrate 91
copy pg_temp.staged_title from stdin

--- migrate 92
with offered as materialized (select * from staged_title as source),
incoming as materialized (select distinct on (onet_code, kind, title, short_title) onet_code, kind, title, short_title from offered order by onet_code, kind, title, short_title, line),
changed as (
    insert into onet_title as held (onet_code, kind, title, short_title) select onet_code, kind, title, short_title from incoming
    on conflict (onet_code, kind, title, short_title) do nothing
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 93
delete from onet_title t where t.kind = 'ALTERNATE' and t.onet_code in (select onet_code from staged_title)
and not exists (select from staged_title s where s.onet_code = t.onet_code and s.title = t.title and s.short_title is not distinct from t.short_title)

--- migrate 94
delete from onet_title t where t.kind = 'REPORTED' and t.onet_code in (select onet_code from staged_title)
and not exists (select from staged_title s where s.onet_code = t.onet_code and s.title = t.title and s.short_title is not distinct from t.short_title)

--- migrate 95
drop table if exists pg_temp.staged_technology

--- migrate 96
create temp table staged_technology (line bigint, onet_code char(10), name text, commodity_code text, commodity_title text, hot boolean, in_demand boolean) on commit drop

--- migrate 97
copy pg_temp.staged_technology from stdin

--- migrate 98
with offered as materialized (select * from staged_technology as source),
incoming as materialized (select distinct on (onet_code, name, commodity_code) onet_code, name, commodity_code, commodity_title, hot, in_demand from offered order by onet_code, name, commodity_code, line),
changed as (
    insert into technology_skill as held (onet_code, name, commodity_code, commodity_title, hot, in_demand) select onet_code, name, commodity_code, commodity_title, hot, in_demand from incoming
    on conflict (onet_code, name, commodity_code) do update set commodity_title = excluded.commodity_title, hot = excluded.hot, in_demand = excluded.in_demand where (held.commodity_title, held.hot, held.in_demand) is distinct from (excluded.commodity_title, excluded.hot, excluded.in_demand)
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 99
delete from technology_skill t where true and t.onet_code in (select onet_code from staged_technology)
and not exists (select from staged_technology s where s.onet_code = t.onet_code and s.name = t.name and s.commodity_code = t.commodity_code)

--- migrate 100
drop table if exists pg_temp.staged_zone

--- migrate 101
create temp table staged_zone (line bigint, onet_code char(10), zone smallint) on commit drop

--- migrate 102
copy pg_temp.staged_zone from stdin

--- migrate 103
with incoming as (select distinct on (onet_code) onet_code, zone from staged_zone order by onet_code, line),
changed as (update onet_occupation o set job_zone = i.zone from incoming i
    where o.code = i.onet_code and o.job_zone is distinct from i.zone returning 1)
select (select count(*) from staged_zone), (select count(*) from incoming), (select count(*) from changed)

--- migrate 104
drop table if exists pg_temp.staged_cip

--- migrate 105
create temp table staged_cip (line bigint, cip_code text, occupation_code text) on commit drop

--- migrate 106
copy pg_temp.staged_cip from stdin

--- migrate 107
with offered as materialized (select * from (select line, cip_code, occupation_code, 12 as document_id from staged_cip) as source),
incoming as materialized (select distinct on (cip_code, occupation_code) cip_code, occupation_code, document_id from offered order by cip_code, occupation_code, line),
changed as (
    insert into cip_occupation as held (cip_code, occupation_code, document_id) select cip_code, occupation_code, document_id from incoming
    on conflict (cip_code, occupation_code) do nothing
    returning xmax = 0 as inserted)
select (select count(*) from offered), (select count(*) from incoming),
    count(*) filter (where inserted), count(*) filter (where not inserted) from changed

--- migrate 108
drop table if exists pg_temp.computed_role

--- migrate 109
create temp table computed_role on commit drop as
with best as (
    select role_slug, occupation_code, rank() over (partition by role_slug order by confidence desc) as place
    from role_occupation where taxonomy = 'SOC_2018')
select distinct p.slug as program_slug, b.role_slug
from training_program p
join cip_occupation c on c.cip_code = p.cip_code
join best b on b.occupation_code = c.occupation_code and b.place = 1

--- migrate 110
delete from training_program_role r where r.origin = 'INFERRED' and not exists (
    select from computed_role c where c.program_slug = r.program_slug and c.role_slug = r.role_slug)

--- migrate 111
insert into training_program_role (program_slug, role_slug, origin)
select program_slug, role_slug, 'INFERRED' from computed_role
on conflict do nothing

--- migrate 112
drop table if exists pg_temp.staged_wage

--- migrate 113
create temp table staged_wage on commit drop as select document_id, area_code, naics, ownership, occupation_code, occupation_group, year, area_title, area_type, prim_state, naics_title, industry_group, taxonomy, occupation_title, annual_only, hourly_only, hourly_top_code, annual_top_code, markers, employment, employment_prse, jobs_1000, location_quotient, pct_total, pct_rpt, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90, ''::text as area_kind, 0::bigint as line from wage limit 0

--- migrate 114
copy staged_wage from stdin

--- migrate 115
analyze staged_wage

--- migrate 116
delete from staged_wage s using (
    select line, first_value(line) over (partition by document_id, area_code, naics, ownership, occupation_code, occupation_group order by line) as first_line from staged_wage) d
where s.line = d.line and d.line > d.first_line
returning s.line, s.occupation_code, d.first_line

--- migrate 117
insert into area (code, kind, name)
select distinct on (area_code) area_code, area_kind, area_title from staged_wage order by area_code, line
on conflict (code) do nothing

--- migrate 118
with merged as (
    insert into wage as old (document_id, area_code, naics, ownership, occupation_code, occupation_group, year, area_title, area_type, prim_state, naics_title, industry_group, taxonomy, occupation_title, annual_only, hourly_only, hourly_top_code, annual_top_code, markers, employment, employment_prse, jobs_1000, location_quotient, pct_total, pct_rpt, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90) select document_id, area_code, naics, ownership, occupation_code, occupation_group, year, area_title, area_type, prim_state, naics_title, industry_group, taxonomy, occupation_title, annual_only, hourly_only, hourly_top_code, annual_top_code, markers, employment, employment_prse, jobs_1000, location_quotient, pct_total, pct_rpt, h_mean, a_mean, mean_prse, h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90 from staged_wage
    on conflict (document_id, area_code, naics, ownership, occupation_code, occupation_group) do update set year = excluded.year, area_title = excluded.area_title, area_type = excluded.area_type, prim_state = excluded.prim_state, naics_title = excluded.naics_title, industry_group = excluded.industry_group, taxonomy = excluded.taxonomy, occupation_title = excluded.occupation_title, annual_only = excluded.annual_only, hourly_only = excluded.hourly_only, hourly_top_code = excluded.hourly_top_code, annual_top_code = excluded.annual_top_code, markers = excluded.markers, employment = excluded.employment, employment_prse = excluded.employment_prse, jobs_1000 = excluded.jobs_1000, location_quotient = excluded.location_quotient, pct_total = excluded.pct_total, pct_rpt = excluded.pct_rpt, h_mean = excluded.h_mean, a_mean = excluded.a_mean, mean_prse = excluded.mean_prse, h_pct10 = excluded.h_pct10, h_pct25 = excluded.h_pct25, h_median = excluded.h_median, h_pct75 = excluded.h_pct75, h_pct90 = excluded.h_pct90, a_pct10 = excluded.a_pct10, a_pct25 = excluded.a_pct25, a_median = excluded.a_median, a_pct75 = excluded.a_pct75, a_pct90 = excluded.a_pct90
    where (old.year, old.area_title, old.area_type, old.prim_state, old.naics_title, old.industry_group, old.taxonomy, old.occupation_title, old.annual_only, old.hourly_only, old.hourly_top_code, old.annual_top_code, old.markers, old.employment, old.employment_prse, old.jobs_1000, old.location_quotient, old.pct_total, old.pct_rpt, old.h_mean, old.a_mean, old.mean_prse, old.h_pct10, old.h_pct25, old.h_median, old.h_pct75, old.h_pct90, old.a_pct10, old.a_pct25, old.a_median, old.a_pct75, old.a_pct90) is distinct from (excluded.year, excluded.area_title, excluded.area_type, excluded.prim_state, excluded.naics_title, excluded.industry_group, excluded.taxonomy, excluded.occupation_title, excluded.annual_only, excluded.hourly_only, excluded.hourly_top_code, excluded.annual_top_code, excluded.markers, excluded.employment, excluded.employment_prse, excluded.jobs_1000, excluded.location_quotient, excluded.pct_total, excluded.pct_rpt, excluded.h_mean, excluded.a_mean, excluded.mean_prse, excluded.h_pct10, excluded.h_pct25, excluded.h_median, excluded.h_pct75, excluded.h_pct90, excluded.a_pct10, excluded.a_pct25, excluded.a_median, excluded.a_pct75, excluded.a_pct90)
    returning old.xmax = 0 as inserted)
select count(*) filter (where inserted), count(*) filter (where not inserted),
    (select count(*) from staged_wage)
from merged

--- migrate 119
analyze wage

--- migrate 120
update area set name = newest.area_title
from (select distinct on (area_code) area_code, area_title from wage
    where area_code in (select area_code from staged_wage)
    order by area_code, year desc, document_id desc) newest
where code = newest.area_code and name <> newest.area_title

--- migrate 121
drop table if exists pg_temp.wage_candidate

--- migrate 122
create temp table wage_candidate on commit drop as
select w.id, w.preferred, row_number() over (partition by w.area_code, w.occupation_code, w.year
    order by array_position(array['DETAILED', 'BROAD', 'MINOR', 'MAJOR', 'TOTAL'], w.occupation_group),
        length(regexp_replace(w.markers, '[^=#]', '', 'g')) desc,
        d.retrieved_at desc nulls last, w.document_id desc, w.id) = 1 as best
from wage w join document d on d.id = w.document_id
where (w.area_code, w.occupation_code) in (select area_code, occupation_code from staged_wage)
    and (w.naics is null or w.naics = '000000') and (w.ownership is null or w.ownership = '1235')

--- migrate 123
analyze wage_candidate

--- migrate 124
update wage set preferred = false from wage_candidate c
where wage.id = c.id and c.preferred and not c.best

--- migrate 125
update wage set preferred = true from wage_candidate c
where wage.id = c.id and c.best and not c.preferred

--- migrate 126
drop table if exists pg_temp.staged_projection

--- migrate 127
create temp table staged_projection on commit drop as select from_year, to_year, occupation_code, type, document_id, occupation_title, employment_from, employment_to, distribution_from, distribution_to, employment_change, change_percent, self_employed_percent, annual_openings, median_wage, median_wage_marker, median_wage_top_code, education, work_experience, training, 0::bigint as line from projection limit 0

--- migrate 128
copy staged_projection from stdin

--- migrate 129
delete from staged_projection s using (
    select line, first_value(line) over (partition by from_year, to_year, occupation_code, type order by line) as first_line from staged_projection) d
where s.line = d.line and d.line > d.first_line
returning s.line, s.occupation_code, d.first_line

--- migrate 130
with merged as (
    insert into projection as old (from_year, to_year, occupation_code, type, document_id, occupation_title, employment_from, employment_to, distribution_from, distribution_to, employment_change, change_percent, self_employed_percent, annual_openings, median_wage, median_wage_marker, median_wage_top_code, education, work_experience, training) select from_year, to_year, occupation_code, type, document_id, occupation_title, employment_from, employment_to, distribution_from, distribution_to, employment_change, change_percent, self_employed_percent, annual_openings, median_wage, median_wage_marker, median_wage_top_code, education, work_experience, training from staged_projection
    on conflict (from_year, to_year, occupation_code, type) do update set document_id = excluded.document_id, occupation_title = excluded.occupation_title, employment_from = excluded.employment_from, employment_to = excluded.employment_to, distribution_from = excluded.distribution_from, distribution_to = excluded.distribution_to, employment_change = excluded.employment_change, change_percent = excluded.change_percent, self_employed_percent = excluded.self_employed_percent, annual_openings = excluded.annual_openings, median_wage = excluded.median_wage, median_wage_marker = excluded.median_wage_marker, median_wage_top_code = excluded.median_wage_top_code, education = excluded.education, work_experience = excluded.work_experience, training = excluded.training
    where (old.occupation_title, old.employment_from, old.employment_to, old.distribution_from, old.distribution_to, old.employment_change, old.change_percent, old.self_employed_percent, old.annual_openings, old.median_wage, old.median_wage_marker, old.median_wage_top_code, old.education, old.work_experience, old.training) is distinct from (excluded.occupation_title, excluded.employment_from, excluded.employment_to, excluded.distribution_from, excluded.distribution_to, excluded.employment_change, excluded.change_percent, excluded.self_employed_percent, excluded.annual_openings, excluded.median_wage, excluded.median_wage_marker, excluded.median_wage_top_code, excluded.education, excluded.work_experience, excluded.training)
    returning old.xmax = 0 as inserted)
select count(*) filter (where inserted), count(*) filter (where not inserted),
    (select count(*) from staged_projection)
from merged

--- migrate 131
drop table if exists pg_temp.staged_parity_value

--- migrate 132
create temp table staged_parity_value (area_code text, year smallint, item text, value numeric(7, 3), line bigint)
on commit drop

--- migrate 133
copy staged_parity_value from stdin

--- migrate 134
drop table if exists pg_temp.staged_parity

--- migrate 135
create temp table staged_parity on commit drop as select area_code, year, document_id, all_items, goods, housing, utilities, other_services from price_parity limit 0

--- migrate 136
insert into staged_parity (area_code, year, document_id, all_items, goods, housing, utilities, other_services)
select area_code, year, $1, max(value) filter (where item = 'ALL_ITEMS'), max(value) filter (where item = 'GOODS'),
    max(value) filter (where item = 'HOUSING'), max(value) filter (where item = 'UTILITIES'),
    max(value) filter (where item = 'OTHER_SERVICES')
from staged_parity_value group by area_code, year having bool_or(item = 'ALL_ITEMS')

--- migrate 137
select line, area_code, string_agg(year::text, ', ' order by year) from staged_parity_value v
where not exists (select from staged_parity s where s.area_code = v.area_code and s.year = v.year)
group by line, area_code order by line

--- migrate 138
with merged as (
    insert into price_parity as old (area_code, year, document_id, all_items, goods, housing, utilities, other_services) select area_code, year, document_id, all_items, goods, housing, utilities, other_services from staged_parity
    on conflict (area_code, year) do update set document_id = excluded.document_id, all_items = excluded.all_items, goods = excluded.goods, housing = excluded.housing, utilities = excluded.utilities, other_services = excluded.other_services
    where (old.all_items, old.goods, old.housing, old.utilities, old.other_services) is distinct from (excluded.all_items, excluded.goods, excluded.housing, excluded.utilities, excluded.other_services)
    returning old.xmax = 0 as inserted)
select count(*) filter (where inserted), count(*) filter (where not inserted),
    (select count(*) from staged_parity)
from merged

--- migrate 139
insert into builtin_reference (sha256, loaded_at) values ($1, $2)
on conflict (only_row) do update set sha256 = excluded.sha256, loaded_at = excluded.loaded_at

--- migrate 140
SELECT EXISTS (
    SELECT c.oid FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_depend d ON d.objid = c.oid AND d.deptype = 'e'
    WHERE  n.nspname = $1 AND d.objid IS NULL AND c.relkind IN ('r', 'v', 'S', 't')
  UNION ALL
    SELECT t.oid FROM pg_catalog.pg_type t
    JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
    LEFT JOIN pg_catalog.pg_depend d ON d.objid = t.oid AND d.deptype = 'e'
    WHERE n.nspname = $2 AND d.objid IS NULL AND t.typcategory NOT IN ('A', 'C')
  UNION ALL
    SELECT p.oid FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
    LEFT JOIN pg_catalog.pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
    WHERE n.nspname = $3 AND d.objid IS NULL
)

--- import oews 1
ROLLBACK

--- import oews 2
select pg_try_advisory_xact_lock(7304612905551)

--- import postings --format ashby 1
insert into source (slug, name, kind, homepage, licence, sample) values ($1, $2, 'JOB_BOARD', $3, $4, $5)
on conflict (slug) do nothing

--- import postings --format ashby 2
select kind from source where slug = $1

--- import postings --format ashby 3
select pg_try_advisory_lock(hashtextextended('intake ' || $1, 0))

--- import postings --format ashby 4
set synchronous_commit = off

--- import postings --format ashby 5
set jit = off

--- import postings --format ashby 6
set tcp_keepalives_idle = 30

--- import postings --format ashby 7
set tcp_keepalives_interval = 10

--- import postings --format ashby 8
set tcp_keepalives_count = 3

--- import postings --format ashby 9
set client_connection_check_interval = '5s'

--- import postings --format ashby 10
update intake_run set status = 'FAILED', finished_at = $1, detail = 'Broken off: its process ended'
where source_slug = $2 and status = 'RUNNING'

--- import postings --format ashby 11
insert into intake_run (source_slug, format, origin, status, started_at)
values ($1, $2, $3, 'RUNNING', $4) returning id

--- import postings --format ashby 12
create temporary table if not exists staged_posting on commit delete rows as
select id, source_slug, board, external_id, first_seen_at, company_id, requisition_id, title, description_html, description_text, url, apply_url, department, team, language, employment_type, employment_type_raw, work_mode, work_mode_raw, work_mode_origin, role_slug, role_origin, pay_min, pay_max, pay_currency, pay_period, pay_raw, pay_origin, annual_min, annual_max, annual_assumption, posted_at, source_updated_at, payload_sha256, language_origin, employment_type_origin, seniority, seniority_raw, seniority_origin, applicant_countries, applicant_countries_raw, applicant_countries_origin, expires_at, text_hash, status, last_verified_at, last_run_id, null::text as places from job_posting with no data

--- import postings --format ashby 13
select id, name, state, country, coalesce(population, 0), metro_code, aliases from city order by id

--- import postings --format ashby 14
select slug, title, aliases from role order by ordinal

--- import postings --format ashby 15
select version from reference_version

--- import postings --format ashby 16
select code, title, coalesce(description, '') from onet_occupation
union all
select s.code, s.title,
    case when exists (select from onet_occupation o where o.occupation_code = s.code) then ''
    else coalesce(s.definition, '') end
from occupation s where s.taxonomy = 'SOC_2018' and s.level = 'DETAILED'
order by 1, 2

--- import postings --format ashby 17
select onet_code, title from onet_title
union all
select onet_code, short_title from onet_title where short_title is not null
order by 1, 2

--- import postings --format ashby 18
select name, bool_or(hot) from technology_skill group by name order by name

--- import postings --format ashby 19
select role_slug, occupation_code, confidence from role_occupation where taxonomy = 'SOC_2018'
order by role_slug, ordinal

--- import postings --format ashby 20
select external_id, id, encode(payload_sha256, 'hex'), status = 'OPEN' from job_posting
where source_slug = $1 and board = $2

--- import postings --format ashby 21
insert into company (slug, name)
select w.slug, w.name from unnest($1::text[], $2::text[]) as w (slug, name)
where not exists (select from company c where c.slug = w.slug)
order by w.slug
on conflict (slug) do nothing

--- import postings --format ashby 22
select slug, id from company where slug = any ($1)

--- import postings --format ashby 23
select nextval(pg_get_serial_sequence('job_posting', 'id')) from generate_series(1, $1)

--- import postings --format ashby 24
copy job_posting (id, source_slug, board, external_id, first_seen_at, company_id, requisition_id, title, description_html, description_text, url, apply_url, department, team, language, employment_type, employment_type_raw, work_mode, work_mode_raw, work_mode_origin, role_slug, role_origin, pay_min, pay_max, pay_currency, pay_period, pay_raw, pay_origin, annual_min, annual_max, annual_assumption, posted_at, source_updated_at, payload_sha256, language_origin, employment_type_origin, seniority, seniority_raw, seniority_origin, applicant_countries, applicant_countries_raw, applicant_countries_origin, expires_at, text_hash, status, last_verified_at, last_run_id) from stdin

--- import postings --format ashby 25
copy posting_payload (posting_id, body) from stdin

--- import postings --format ashby 26
copy posting_location (posting_id, ordinal, raw, city_id, metro_code, country, origin) from stdin

--- import postings --format ashby 27
copy posting_occupation (posting_id, ordinal, soc_code, confidence, origin) from stdin

--- import postings --format ashby 28
insert into posting_city (city_id, newest_at, posting_id)
select distinct l.city_id, p.newest_at, p.id
from job_posting p
join posting_location l on l.posting_id = p.id and l.city_id is not null
where p.id = any ($1)

--- import postings --format ashby 29
insert into posting_metro (metro_code, newest_at, posting_id)
select distinct l.metro_code, p.newest_at, p.id
from job_posting p
join posting_location l on l.posting_id = p.id and l.metro_code is not null
where p.id = any ($1)

--- import postings --format ashby 30
with found as (
    select distinct on (n.id) n.id, o.id as earlier,
        format('Same employer, title and places and the same text of %s characters as %s on %s, last seen %s and closed %s; this one began %s',
            length(n.description_text), o.external_id, o.board, to_char(o.last_verified_at at time zone 'UTC', 'YYYY-MM-DD'),
            to_char(o.closed_at at time zone 'UTC', 'YYYY-MM-DD'),
            to_char(coalesce(n.posted_at, n.first_seen_at) at time zone 'UTC', 'YYYY-MM-DD')) as evidence
    from job_posting n
    join job_posting o on o.company_id = n.company_id and o.text_hash = n.text_hash and o.id <> n.id
    where n.id = any ($1) and n.status = 'OPEN' and n.repost_of is null and o.status = 'CLOSED' and o.text_hash is not null
        and lower(o.title) = lower(n.title)
        and coalesce(n.posted_at, n.first_seen_at) > o.last_verified_at
        and n.first_seen_at > o.last_verified_at
        and (o.closed_at <= n.first_seen_at
            or (o.source_slug = n.source_slug and o.board = n.board))
        and (select string_agg(l.raw, chr(10) order by l.raw) from posting_location l where l.posting_id = o.id)
            is not distinct from
            (select string_agg(l.raw, chr(10) order by l.raw) from posting_location l where l.posting_id = n.id)
    order by n.id, o.closed_at desc, o.id desc),
marked as (
    update job_posting p set repost_of = f.earlier, repost_evidence = f.evidence
    from found f where p.id = f.id returning p.id, p.repost_evidence)
insert into posting_event (posting_id, run_id, kind, at, detail)
select id, $2, 'REPOSTED', $3, repost_evidence from marked on conflict do nothing

--- import postings --format ashby 31
insert into intake_rejection (run_id, ordinal, place, external_id, reason, detail) values ($1, $2, $3, $4, $5, $6)

--- import postings --format ashby 32
update intake_run set read = $1, accepted = $2, rejected = $3, inserted = $4, updated = $5, unchanged = $6,
    expected = nullif($7, 0)
where id = $8

--- import postings --format ashby 33
update posting_version set version = version + 1

--- import postings --format ashby 34
set local synchronous_commit = on

--- import postings --format ashby 35
insert into board_sighting (source_slug, board, seen_at)
select $1, b, $2 from unnest($3::text[]) b order by b
on conflict (source_slug, board) do update set seen_at = greatest(board_sighting.seen_at, excluded.seen_at)

--- import postings --format ashby 36
insert into intake_problem (run_id, reason, count, example) values ($1, $2, $3, $4)

--- import postings --format ashby 37
update intake_run set status = $1, finished_at = $2, detail = $3, closed = $4 where id = $5 and status = 'RUNNING'

--- import postings --format ashby 38


--- import postings --format ashby 39
reset synchronous_commit

--- import postings --format ashby 40
reset jit

--- import postings --format ashby 41
reset tcp_keepalives_idle

--- import postings --format ashby 42
reset tcp_keepalives_interval

--- import postings --format ashby 43
reset tcp_keepalives_count

--- import postings --format ashby 44
reset client_connection_check_interval

--- import postings --format ashby 45
select pg_advisory_unlock(hashtextextended('intake ' || $1, 0))

--- import postings --format ashby 46
select coalesce(max(mark), 0) from posting_pending where source_slug = $1

--- import postings --format ashby 47
select p.board, count(*) from posting_pending w join job_posting p on p.id = w.posting_id
where w.source_slug = $1 group by p.board order by p.board

--- import postings --format ashby 48
select pg_advisory_xact_lock(hashtextextended('duplicates', 0))

--- import postings --format ashby 49
select p.id, p.source_slug, p.board, p.external_id, c.name, p.title, p.requisition_id, p.url, p.apply_url, p.language,
    p.work_mode, p.applicant_countries, p.posted_at, p.first_seen_at, p.closed_at, p.last_verified_at, r.format, l.raws, l.cities,
    l.states, l.countries, p.description_text
from posting_pending w join job_posting p on p.id = w.posting_id
join company c on c.id = p.company_id
join intake_run r on r.id = p.last_run_id
left join lateral (select array_agg(o.raw) as raws, array_agg(t.name) as cities, array_agg(t.state) as states,
        array_agg(o.country::text) as countries
    from posting_location o left join city t on t.id = o.city_id where o.posting_id = p.id) l on true
where w.source_slug = $1 and p.source_slug = w.source_slug and p.board = any ($2)

--- import postings --format ashby 50
select f.posting_id, p.board, f.title_hash, f.line_hashes, f.own_hash
from job_posting p join posting_fingerprint f on f.posting_id = p.id
where p.source_slug = $1 and p.board = any ($2)
    and not exists (select from posting_pending w where w.source_slug = p.source_slug and w.posting_id = p.id)

--- import postings --format ashby 51
insert into posting_fingerprint (posting_id, title_hash, line_hashes, common_lines, own_hash, text_hash,
    text_length, language)
select n.posting_id, n.title_hash, n.line_hashes::bigint[], n.common_lines::bigint[], n.own_hash, n.text_hash,
    n.text_length, n.language
from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::bigint[], $7::integer[], $8::text[])
    as n (posting_id, title_hash, line_hashes, common_lines, own_hash, text_hash, text_length, language)
on conflict (posting_id) do update set title_hash = excluded.title_hash, line_hashes = excluded.line_hashes,
    common_lines = excluded.common_lines, own_hash = excluded.own_hash, text_hash = excluded.text_hash,
    text_length = excluded.text_length, language = excluded.language

--- import postings --format ashby 52
delete from posting_block where posting_id = any ($1)

--- import postings --format ashby 53
insert into posting_block (hash, posting_id)
select hash, posting_id from unnest($1::bigint[], $2::bigint[]) as n (hash, posting_id) order by hash

--- import postings --format ashby 54
select w.posting_id, w.mark from posting_pending w
left join job_posting p on p.id = w.posting_id left join posting_fingerprint f on f.posting_id = w.posting_id
where w.source_slug = $1 and w.mark <= $2 order by p.board, f.title_hash, w.posting_id

--- import postings --format ashby 55
select m.hash, m.posting_id
from (select distinct b.hash from unnest($1::bigint[]) as p (id) cross join lateral (
        select hash from posting_block where posting_id = p.id offset 0) b) k
cross join lateral (select hash, posting_id from posting_block where hash = k.hash offset 0) m

--- import postings --format ashby 56
select a_key, b_key, decision = 'SPLIT' from duplicate_decision where a_key = any ($1)
union select a_key, b_key, decision = 'SPLIT' from duplicate_decision where b_key = any ($2)

--- import postings --format ashby 57
select o.posting_id from posting_cluster_member m
join posting_cluster_member o on o.cluster_id = m.cluster_id where m.posting_id = any ($1)
union select b from duplicate_evidence where a = any ($2)
union select a from duplicate_evidence where b = any ($3)

--- import postings --format ashby 58
delete from duplicate_evidence where a = any ($1) or b = any ($2)

--- import postings --format ashby 59
with recursive reach (id) as (
    select unnest($1::bigint[])
    union
    select n.id from reach r cross join lateral (
        select b as id from duplicate_evidence where a = r.id
        union all select a from duplicate_evidence where b = r.id) n)
select id from reach

--- import postings --format ashby 60
select distinct a, b, confidence from duplicate_evidence where a = any ($1)

--- import postings --format ashby 61
select c.id, c.canonical_id, c.confidence, array_agg(m.posting_id order by m.posting_id)
from posting_cluster c join posting_cluster_member m on m.cluster_id = c.id
where c.id in (select cluster_id from posting_cluster_member where posting_id = any ($1)) group by c.id

--- import postings --format ashby 62
delete from posting_pending p using unnest($1::bigint[], $2::bigint[]) d (posting_id, mark)
where p.source_slug = $3 and p.posting_id = d.posting_id and p.mark = d.mark

--- service 1
select exists (select from job_posting)

--- service 2
update source_feed set state = 'PAUSED', state_since = $1, state_reason = 'It is no longer configured'
where origin = 'CONFIGURATION' and state = 'ACTIVE' and source_slug <> all ($2)

--- service 3
update source_feed set state = 'ACTIVE', state_since = $1, state_reason = null, next_run_at = $2
where origin = 'CONFIGURATION' and state = 'PAUSED' and state_reason = 'It is no longer configured'
    and source_slug = any ($3)

--- service 4
select r.version, p.version from reference_version r, posting_version p

--- service 5
SELECT c.oid, a.attnum, a.attname, c.relname, n.nspname, a.attnotnull OR (t.typtype = 'd' AND t.typnotnull), a.attidentity != '' OR pg_catalog.pg_get_expr(d.adbin, d.adrelid) LIKE '%nextval(%' FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON (c.relnamespace = n.oid) JOIN pg_catalog.pg_attribute a ON (c.oid = a.attrelid) JOIN pg_catalog.pg_type t ON (a.atttypid = t.oid) LEFT JOIN pg_catalog.pg_attrdef d ON (d.adrelid = a.attrelid AND d.adnum = a.attnum) JOIN (SELECT 16474 AS oid , 2 AS attnum UNION ALL SELECT 17229, 2) vals ON (c.oid = vals.oid AND a.attnum = vals.attnum) where c.oid in (16474,17229)

--- service 6
select f1_0.id,f1_0.as_of,f1_0.document_id,f1_0.ordinal,f1_0.quoted_in,f1_0.statement,f1_0.subject,f1_0.subject_kind from fact f1_0 order by f1_0.ordinal

--- service 7
select f.source_slug, f.every, greatest(f.state_since, (select r.finished_at from intake_run r
    where r.source_slug = f.source_slug and r.status = 'COMPLETE' order by r.id desc limit 1))
from source_feed f where f.state = 'ACTIVE' and f.stale_since is null

--- service 8
select f.source_slug, s.name, coalesce(s.homepage, ''), s.licence, s.sample, f.format, f.address, f.board, f.company,
f.mapping, f.every, f.politeness_millis
 from source_feed f join source s on s.slug = f.source_slug
where f.state = 'ACTIVE' and (f.claimed_at is null and f.next_run_at <= $1
    or f.claimed_at < $2 and pg_try_advisory_xact_lock(hashtextextended('intake ' || f.source_slug, 0)))
order by f.next_run_at limit $3 for update of f skip locked

--- service 9
select r1_0.slug,r1_0.aliases,r1_0.description,r1_0.document_id,r1_0.duties,r1_0.ordinal,r1_0.remote_possible,r1_0.title from role r1_0 order by r1_0.ordinal

--- service 10
select ro1_0.role_slug,ro1_0.occupation_code,ro1_0.confidence,ro1_0.document_id,ro1_0.ordinal,ro1_0.reason,ro1_0.taxonomy from role_occupation ro1_0 order by ro1_0.ordinal

--- service 11
select rs1_0.role_slug,rs1_0.name,rs1_0.document_id,rs1_0.ordinal from role_skill rs1_0 order by rs1_0.ordinal

--- service 12
select left(ts1_0.onet_code,7),ts1_0.name,ts1_0.hot,ts1_0.in_demand from technology_skill ts1_0 where ts1_0.name in (select rs1_0.name from role_skill rs1_0) and left(ts1_0.onet_code,7) in (select ro1_0.occupation_code from role_occupation ro1_0)

--- service 13
select qsr1_0.role_slug,qsr1_0.document_id,qsr1_0.currency,qsr1_0.maximum,qsr1_0.minimum,qsr1_0.period from quoted_salary_range qsr1_0 order by qsr1_0.document_id desc

--- service 14
select qo1_0.role_slug,qo1_0.document_id,qo1_0.annual_openings,qo1_0.average_change_percent,qo1_0.change_percent,qo1_0.drivers,qo1_0.from_year,qo1_0.occupation_codes,qo1_0.to_year from quoted_outlook qo1_0 order by qo1_0.document_id desc

--- service 15
select p1_0.from_year,p1_0.to_year,p1_0.occupation_code,p1_0.type,p1_0.annual_openings,p1_0.change_percent,p1_0.document_id,p1_0.education,p1_0.employment_change,p1_0.employment_from,p1_0.employment_to,p1_0.self_employed_percent,p1_0.training,p1_0.work_experience from projection p1_0

--- service 16
select o1_0.taxonomy,o1_0.code,o1_0.definition,o1_0.document_id,o1_0.level,o1_0.title from occupation o1_0 order by o1_0.taxonomy desc,o1_0.code

--- service 17
select oc1_0.from_taxonomy,oc1_0.from_code,oc1_0.to_code,oc1_0.document_id from occupation_crosswalk oc1_0

--- service 18
select c1_0.id,c1_0.aliases,c1_0.country,c1_0.document_id,c1_0.geoname_id,c1_0.population,c1_0.latitude,c1_0.longitude,c1_0.metro_code,c1_0.name,c1_0.slug,c1_0.state from city c1_0 order by c1_0.population desc nulls last,c1_0.slug

--- service 19
select m1_0.code,m1_0.document_id,m1_0.kind,m1_0.name,m1_0.population,m1_0.population_year from metro m1_0 order by m1_0.population desc nulls last,m1_0.code

--- service 20
select a1_0.code,a1_0.kind,a1_0.name from area a1_0

--- service 21
select pp1_0.area_code,pp1_0.year,pp1_0.all_items,pp1_0.document_id,pp1_0.goods,pp1_0.housing,pp1_0.other_services,pp1_0.utilities from price_parity pp1_0

--- service 22
select qf1_0.id,qf1_0.area_code,qf1_0.as_of,qf1_0.city_slug,qf1_0.currency,qf1_0.document_id,qf1_0.measure,qf1_0.occupation_code,qf1_0.qualifier,qf1_0.standing,qf1_0.value from quoted_figure qf1_0 order by qf1_0.id

--- service 23
select * from provider order by lower(name collate "pg_c_utf8"), slug collate "C"

--- service 24
select s1_0.slug,s1_0.homepage,s1_0.kind,s1_0.licence,s1_0.name,s1_0.sample from source s1_0 order by s1_0.name

--- service 25
select d1_0.id,d1_0.as_of,d1_0.key,d1_0.retrieved_at,d1_0.sha256,d1_0.source_slug,d1_0.title,d1_0.url from document d1_0

--- service 26
select max(version) filter (where version = $1), (array_agg(version order by installed_rank desc))[1]
from flyway_schema_history where success and version is not null

--- CityPage 1
select k.place, p.id, p.source_slug, p.board, p.external_id, p.company_id, p.title, p.role_slug, p.newest_at from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as timestamptz[]),
    cast($4 as bigint[]), cast($5 as int[])) as k(place, key, at, id, size)
cross join lateral (select p.* from (select * from job_posting where status = 'OPEN' and (newest_at, id) < (k.at, k.id)
    order by newest_at desc, id desc limit 101) p order by p.newest_at desc, p.id desc limit k.size) p


order by k.place, p.newest_at desc, p.id desc

--- CityPage 2
select w.* from unnest(cast($1 as text[]), cast($2 as bpchar[]), cast($3 as int[]))
    as k(area, occupation, year)
cross join lateral (select * from wage where preferred and occupation_code = k.occupation
    and area_code = k.area and (k.year is null or year = k.year) order by year desc limit 1) w

--- CityPage 3
select k.place, n.rows from unnest(cast($1 as int[]), cast($2 as text[])) as k(place, key)
cross join lateral (select count(*) as rows from posting_city where city_id = cast(k.key as bigint)) n

--- CityPage 4
select k.place, p.id, p.source_slug, p.board, p.external_id, p.company_id, p.title, p.role_slug, p.newest_at, p.employment_type, p.employment_type_origin, p.work_mode, p.work_mode_origin, p.seniority, p.seniority_origin, p.applicant_countries, p.applicant_countries_origin, p.pay_min, p.pay_max, p.pay_currency, p.pay_period, p.pay_raw, p.pay_origin, p.annual_min, p.annual_max, p.annual_assumption, p.status, p.posted_at, p.source_updated_at, p.first_seen_at, case p.status when 'OPEN' then greatest(p.last_verified_at, (select b.seen_at from board_sighting b
where b.source_slug = p.source_slug and b.board = p.board)) else p.last_verified_at end, p.closed_at, p.expires_at, c.slug, c.name, c.website from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as timestamptz[]),
    cast($4 as bigint[]), cast($5 as int[])) as k(place, key, at, id, size)
cross join lateral (select p.* from (select newest_at, posting_id from posting_city
    where city_id = cast(k.key as bigint) and (newest_at, posting_id) < (k.at, k.id)
    order by newest_at desc, posting_id desc limit 101) n
join job_posting p on p.id = n.posting_id order by p.newest_at desc, p.id desc limit k.size) p
cross join lateral (select slug, name, website from company where id = p.company_id limit 1) c

order by k.place, p.newest_at desc, p.id desc

--- CityPage 5
select k.place as place, p.* from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]),
    cast($4 as text[]), cast($5 as text[]), cast($6 as text[]),
    cast($7 as text[]), cast($8 as text[]), cast($9 as int[]))
    as k(place, role, origin, provider, city, kind, name, slug, size)
cross join lateral (select p.* from training_program p where true and p.provider_slug in (select v.slug from provider v where v.city_slug = k.city)
    and (p.name_order, p.slug collate "C") > (k.name collate "C", k.slug collate "C")
    order by p.name_order, p.slug collate "C" limit k.size) p
order by k.place, p.name_order, p.slug collate "C"

--- CityPage 6
select k.place, c.programs from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]),
    cast($4 as text[]), cast($5 as text[]), cast($6 as text[]),
    cast($7 as text[]), cast($8 as text[]), cast($9 as int[]))
    as k(place, role, origin, provider, city, kind, name, slug, size) cross join lateral (select count(*) as programs from training_program p where true and p.provider_slug in (select v.slug from provider v where v.city_slug = k.city)) c

--- CompareSalaries 1
select * from wage where preferred and occupation_code = any(cast($1 as bpchar[]))
    and area_code = any(cast($2 as text[]))

--- PostingPage 1
select k.place, p.id, p.source_slug, p.board, p.external_id, p.company_id, p.title, p.role_slug, p.newest_at, p.requisition_id, p.url, p.apply_url, p.department, p.team, p.language, p.language_origin, p.employment_type, p.employment_type_origin, p.work_mode, p.work_mode_origin, p.seniority, p.seniority_origin, p.applicant_countries, p.applicant_countries_origin, p.pay_min, p.pay_max, p.pay_currency, p.pay_period, p.pay_raw, p.pay_origin, p.annual_min, p.annual_max, p.annual_assumption, p.status, p.posted_at, p.source_updated_at, p.first_seen_at, case p.status when 'OPEN' then greatest(p.last_verified_at, (select b.seen_at from board_sighting b
where b.source_slug = p.source_slug and b.board = p.board)) else p.last_verified_at end, p.closed_at, p.expires_at, c.slug, c.name, c.website, l.ordinal, l.raw, l.city_id, l.metro_code, l.country, l.origin from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]), cast($4 as text[]))
    as k(place, source, board, id)
join job_posting p on p.source_slug = k.source and p.board = k.board and p.external_id = k.id
cross join lateral (select slug, name, website from company where id = p.company_id limit 1) c
left join posting_location l on l.posting_id = p.id
order by k.place, l.ordinal

--- PostingPage 2
select id, description_html, description_text from job_posting where id = any(cast($1 as bigint[]))

--- PostingPage 3
select k.place, n.rows from unnest(cast($1 as int[]), cast($2 as text[])) as k(place, key)
cross join lateral (select count(*) as rows from job_posting
where status = 'OPEN' and company_id = cast(k.key as bigint)) n

--- PostingPage 4
select o.posting_id, o.soc_code, o.confidence, o.origin
from unnest(cast($1 as bigint[])) as k(id) join posting_occupation o on o.posting_id = k.id
order by o.posting_id, o.ordinal

--- PostingPage 5
select s.posting_id, s.name, s.origin
from unnest(cast($1 as bigint[])) as k(id) join posting_skill s on s.posting_id = k.id
order by s.posting_id, s.ordinal

--- PostingPage 6
select k.place, p.id, p.source_slug, p.board, p.external_id, p.company_id, p.title, p.role_slug, p.newest_at, p.requisition_id, p.url, p.apply_url, p.department, p.team, p.language, p.language_origin, p.employment_type, p.employment_type_origin, p.work_mode, p.work_mode_origin, p.seniority, p.seniority_origin, p.applicant_countries, p.applicant_countries_origin, p.pay_min, p.pay_max, p.pay_currency, p.pay_period, p.pay_raw, p.pay_origin, p.annual_min, p.annual_max, p.annual_assumption, p.status, p.posted_at, p.source_updated_at, p.first_seen_at, case p.status when 'OPEN' then greatest(p.last_verified_at, (select b.seen_at from board_sighting b
where b.source_slug = p.source_slug and b.board = p.board)) else p.last_verified_at end, p.closed_at, p.expires_at from unnest(cast($1 as int[]), cast($2 as bigint[])) as k(place, id)
join posting_cluster_member m on m.posting_id = k.id
join posting_cluster_member o on o.cluster_id = m.cluster_id
join job_posting p on p.id = o.posting_id
order by k.place, p.id

--- PostingPage 7
select m.posting_id, c.canonical_id, c.confidence, e.a, e.b, e.kind, e.score, e.detail
from unnest(cast($1 as bigint[])) as k(id)
join posting_cluster_member m on m.posting_id = k.id
join posting_cluster c on c.id = m.cluster_id
join posting_cluster_member o on o.cluster_id = m.cluster_id
join duplicate_evidence e on e.a = o.posting_id
join posting_cluster_member t on t.posting_id = e.b and t.cluster_id = m.cluster_id
order by m.posting_id, e.confidence desc, e.score desc, e.a, e.b, e.kind

--- PostingPage 8
select p.id, 'PUBLISHED', null, case p.description_text when '' then 'ABSENT' else 'PUBLISHED' end, null, 'PUBLISHED', null, coalesce((select l.origin from posting_location l where l.posting_id = p.id order by ordinal limit 1), 'ABSENT'),
(select string_agg(distinct l.raw, ' | ') from posting_location l where l.posting_id = p.id), p.work_mode_origin, p.work_mode_raw, p.employment_type_origin, p.employment_type_raw, p.seniority_origin, coalesce(p.seniority_raw, case p.seniority_origin when 'PARSED' then p.title end), p.pay_origin, p.pay_raw, p.applicant_countries_origin, p.applicant_countries_raw, p.language_origin, case p.language_origin when 'PUBLISHED' then p.language end, p.role_origin, case when p.role_slug is not null then p.title end, coalesce((select o.origin from posting_occupation o where o.posting_id = p.id order by ordinal limit 1), 'ABSENT'),
case when exists (select from posting_occupation o where o.posting_id = p.id) then p.title end, coalesce((select s.origin from posting_skill s where s.posting_id = p.id order by ordinal limit 1), 'ABSENT'),
null, case when p.posted_at is null then 'ABSENT' else 'PUBLISHED' end, null, case when p.expires_at is null then 'ABSENT' else 'PUBLISHED' end, null
from unnest(cast($1 as bigint[])) as k(id) join job_posting p on p.id = k.id

--- PostingPage 9
select m.posting_id from unnest(cast($1 as bigint[])) as k(id)
join posting_cluster_member m on m.posting_id = k.id
join posting_cluster c on c.id = m.cluster_id
where c.canonical_id <> m.posting_id

--- RolePage 1
select k.place, w.* from unnest(cast($1 as int[]), cast($2 as bpchar[]), cast($3 as int[]),
    cast($4 as numeric[]), cast($5 as bigint[]), cast($6 as int[]))
    as k(place, occupation, year, mean, id, size)
cross join lateral (select * from wage w where preferred and occupation_code = k.occupation
    and year = coalesce(k.year, (select max(year) from wage where preferred and occupation_code = k.occupation))
    and exists (select from area a where a.code = w.area_code and a.kind = $7)
    and (k.id is null or (-w.mean_order, w.id) > (-k.mean, k.id))
    order by w.mean_order desc, w.id limit k.size) w
order by k.place, w.mean_order desc, w.id

--- RolePage 2
select k.place, n.rows from unnest(cast($1 as int[]), cast($2 as text[])) as k(place, key)
cross join lateral (select count(*) as rows from job_posting where status = 'OPEN' and role_slug = k.key) n

--- RolePage 3
select k.place as place, p.* from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]),
    cast($4 as text[]), cast($5 as text[]), cast($6 as text[]),
    cast($7 as text[]), cast($8 as text[]), cast($9 as int[]))
    as k(place, role, origin, provider, city, kind, name, slug, size)
cross join lateral (select p.* from training_program_role r join training_program p on p.slug = r.program_slug where r.role_slug = k.role
    and (r.name_order, r.program_slug collate "C") > (k.name collate "C", k.slug collate "C")
    order by r.name_order, r.program_slug collate "C" limit k.size) p
order by k.place, p.name_order, p.slug collate "C"

--- RolePage 4
select k.place, n.rows from unnest(cast($1 as int[]), cast($2 as bpchar[]),
    cast($3 as int[]), cast($4 as text[])) as k(place, occupation, year, kind)
cross join lateral (select count(*) as rows from wage w join area a on a.code = w.area_code and a.kind = k.kind
    where w.preferred and w.occupation_code = k.occupation and w.year = coalesce(k.year,
        (select max(year) from wage where preferred and occupation_code = k.occupation))) n

--- Sources 1
select s.slug, s.kind = 'JOB_BOARD', f.state, f.state_since, f.state_reason, f.stale_since, l.status, l.detail,
    l.since
from source s
left join source_feed f on f.source_slug = s.slug
left join lateral (
    select min(w.status) filter (where w.n = 1) as status, min(w.detail) filter (where w.n = 1) as detail,
        min(w.finished_at) filter (where w.same) as since
    from (select q.*, bool_and(q.status = q.newest) over (order by q.n) as same
        from (select r.status, r.detail, r.finished_at, row_number() over (order by r.id desc) as n,
                first_value(r.status) over (order by r.id desc) as newest
            from (select * from intake_run x where x.source_slug = s.slug and x.status <> 'RUNNING'
                order by x.id desc limit 50) r) q) w) l on true
where s.slug = any ($1)

--- Sources 2
select r.id, r.source_slug, r.status, r.started_at, r.finished_at, r.read, r.accepted, r.rejected, r.inserted,
r.updated, r.unchanged, coalesce((to_jsonb(r) ->> 'closed')::int, 0), r.expected, r.detail
 from unnest($1::text[]) as s (slug)
cross join lateral (select * from intake_run x where x.source_slug = s.slug order by x.id desc limit 1) r

--- Sources 3
select source_slug, count(*)::int from job_posting where status = 'OPEN' and source_slug = any ($1)
group by source_slug

--- Sources 4
select run_id, reason, count(*)::int, (array_agg(place || ': ' || detail order by ordinal))[1]
from intake_rejection where run_id = any ($1) group by run_id, reason order by run_id, count(*) desc, reason

--- TrainingPage 1
select k.place, c.programs from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]),
    cast($4 as text[]), cast($5 as text[]), cast($6 as text[]),
    cast($7 as text[]), cast($8 as text[]), cast($9 as int[]))
    as k(place, role, origin, provider, city, kind, name, slug, size) cross join lateral (select count(*) as programs from training_program_role r where r.role_slug = k.role) c

--- TrainingPage 2
select * from training_award where program_slug = any(cast($1 as text[]))
order by year desc nulls last, name, awarded_by

--- TrainingPage 3
select t.* from training_program_role t join role r on r.slug = t.role_slug
where t.program_slug = any(cast($1 as text[])) order by t.origin desc, r.ordinal

--- queries 1
select k.place, p.id, p.source_slug, p.board, p.external_id, p.company_id, p.title, p.role_slug, p.newest_at, c.slug, c.name, c.website from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as timestamptz[]),
    cast($4 as bigint[]), cast($5 as int[])) as k(place, key, at, id, size)
cross join lateral (select p.* from (select * from job_posting where status = 'OPEN' and (newest_at, id) < (k.at, k.id)
    order by newest_at desc, id desc limit 101) p order by p.newest_at desc, p.id desc limit k.size) p
cross join lateral (select slug, name, website from company where id = p.company_id limit 1) c

order by k.place, p.newest_at desc, p.id desc

--- queries 2
select k.place, n.rows from unnest(cast($1 as int[]), cast($2 as text[])) as k(place, key)
cross join lateral (select count(*) as rows from job_posting where status = 'OPEN') n

--- queries 3
select k.place, c.* from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as int[]))
    as k(place, slug, size)
cross join lateral (select * from company where slug > k.slug order by slug limit k.size) c
order by k.place, c.slug

--- queries 4
select count(*) from company c1_0

--- queries 5
select k.place, p.id, p.source_slug, p.board, p.external_id, p.company_id, p.title, p.role_slug, p.newest_at from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as timestamptz[]),
    cast($4 as bigint[]), cast($5 as int[])) as k(place, key, at, id, size)
cross join lateral (select p.* from (select * from job_posting
    where status = 'OPEN' and company_id = cast(k.key as bigint) and (newest_at, id) < (k.at, k.id)
    order by newest_at desc, id desc limit 101) p order by p.newest_at desc, p.id desc limit k.size) p


order by k.place, p.newest_at desc, p.id desc

--- queries 6
select k.place as place, p.* from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]),
    cast($4 as text[]), cast($5 as text[]), cast($6 as text[]),
    cast($7 as text[]), cast($8 as text[]), cast($9 as int[]))
    as k(place, role, origin, provider, city, kind, name, slug, size)
cross join lateral (select p.* from training_program p where true
    and (p.name_order, p.slug collate "C") > (k.name collate "C", k.slug collate "C")
    order by p.name_order, p.slug collate "C" limit k.size) p
order by k.place, p.name_order, p.slug collate "C"

--- queries 7
select k.place, c.programs from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]),
    cast($4 as text[]), cast($5 as text[]), cast($6 as text[]),
    cast($7 as text[]), cast($8 as text[]), cast($9 as int[]))
    as k(place, role, origin, provider, city, kind, name, slug, size) cross join lateral (select count(*) as programs from training_program p where true) c

--- queries 8
select k.place as place, p.* from unnest(cast($1 as int[]), cast($2 as text[]), cast($3 as text[]),
    cast($4 as text[]), cast($5 as text[]), cast($6 as text[]),
    cast($7 as text[]), cast($8 as text[]), cast($9 as int[]))
    as k(place, role, origin, provider, city, kind, name, slug, size)
cross join lateral (select p.* from training_program p where true and p.provider_slug = k.provider
    and (p.name_order, p.slug collate "C") > (k.name collate "C", k.slug collate "C")
    order by p.name_order, p.slug collate "C" limit k.size) p
order by k.place, p.name_order, p.slug collate "C"

--- queries 9
select w.* from (select 1) k cross join lateral (
    select * from wage w where w.id > $1 order by w.id limit $2) w
order by w.id limit $3

--- operator 1
select pg_advisory_xact_lock(hashtextextended('source ' || $1, 0))

--- operator 2
select f.source_slug, s.name, coalesce(s.homepage, ''), s.licence, s.sample, f.format, f.address, f.board, f.company,
f.mapping, f.every, f.politeness_millis
from source_feed f join source s on s.slug = f.source_slug where f.source_slug = $1

--- operator 3
insert into source_feed (format, address, board, company, mapping, every, politeness_millis, next_run_at,
    state_since, origin, source_slug, state)
values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10, $11, 'ACTIVE')
on conflict (source_slug) do update set format = excluded.format, address = excluded.address,
    board = excluded.board, company = excluded.company, mapping = excluded.mapping, every = excluded.every,
    politeness_millis = excluded.politeness_millis, next_run_at = excluded.next_run_at,
    origin = excluded.origin
where (source_feed.format, source_feed.address, source_feed.board, source_feed.company, source_feed.mapping,
    source_feed.every, source_feed.politeness_millis, source_feed.origin) is distinct from
    (excluded.format, excluded.address, excluded.board, excluded.company, excluded.mapping, excluded.every,
    excluded.politeness_millis, excluded.origin)

--- operator 4
delete from source_answer where source_slug = $1

--- operator 5
select pg_current_wal_insert_lsn()::text

--- operator 6
select not pg_is_in_recovery() or pg_last_wal_replay_lsn() >= cast($1 as pg_lsn)

--- operator 7
update source_feed set claimed_at = $1, next_run_at = $2 where source_slug = $3

--- operator 8
select address, etag, last_modified from source_answer where source_slug = $1

--- operator 9
delete from source_answer where source_slug = $1 and address = $2

--- operator 10
update source_feed set claimed_at = null, next_run_at = coalesce($1, next_run_at),
    stale_since = case when $2 then null else stale_since end
where source_slug = $3

--- operator 11
copy staged_posting (id, source_slug, board, external_id, first_seen_at, company_id, requisition_id, title, description_html, description_text, url, apply_url, department, team, language, employment_type, employment_type_raw, work_mode, work_mode_raw, work_mode_origin, role_slug, role_origin, pay_min, pay_max, pay_currency, pay_period, pay_raw, pay_origin, annual_min, annual_max, annual_assumption, posted_at, source_updated_at, payload_sha256, language_origin, employment_type_origin, seniority, seniority_raw, seniority_origin, applicant_countries, applicant_countries_raw, applicant_countries_origin, expires_at, text_hash, status, last_verified_at, last_run_id, places) from stdin

--- operator 12
insert into posting_event (posting_id, run_id, kind, at, detail)
select p.id, $1, case p.status when 'OPEN' then 'UPDATED' else 'REOPENED' end, $2, nullif(d.changed, '')
from staged_posting s
join job_posting p on p.id = s.id
cross join lateral (select concat_ws(', ',
    case when p.title is distinct from s.title then 'title' end,
    case when p.description_html is distinct from s.description_html then 'description' end,
    case when p.company_id is distinct from s.company_id then 'company' end,
    case when s.places is distinct from (
        select string_agg(l.raw, chr(10) order by l.ordinal) from posting_location l where l.posting_id = p.id)
        then 'places' end,
    case when (p.pay_raw, p.pay_min, p.pay_max, p.pay_currency, p.pay_period)
        is distinct from (s.pay_raw, s.pay_min, s.pay_max, s.pay_currency, s.pay_period) then 'pay' end,
    case when (p.employment_type, p.employment_type_raw) is distinct from (s.employment_type, s.employment_type_raw)
        then 'employment type' end,
    case when (p.work_mode, p.work_mode_raw) is distinct from (s.work_mode, s.work_mode_raw)
        then 'work mode' end,
    case when (p.applicant_countries, p.applicant_countries_raw)
        is distinct from (s.applicant_countries, s.applicant_countries_raw) then 'applicant countries' end,
    case when (p.seniority, p.seniority_raw) is distinct from (s.seniority, s.seniority_raw)
        then 'seniority' end,
    case when (p.department, p.team) is distinct from (s.department, s.team) then 'department' end,
    case when (p.url, p.apply_url) is distinct from (s.url, s.apply_url) then 'address' end,
    case when p.requisition_id is distinct from s.requisition_id then 'requisition' end,
    case when p.language is distinct from s.language then 'language' end,
    case when (p.posted_at, p.expires_at) is distinct from (s.posted_at, s.expires_at) then 'dates' end)
    as changed) d
where p.status = 'CLOSED' or d.changed <> ''
on conflict do nothing

--- operator 13
update job_posting p set closed_at = null, company_id = s.company_id, requisition_id = s.requisition_id, title = s.title, description_html = s.description_html, description_text = s.description_text, url = s.url, apply_url = s.apply_url, department = s.department, team = s.team, language = s.language, employment_type = s.employment_type, employment_type_raw = s.employment_type_raw, work_mode = s.work_mode, work_mode_raw = s.work_mode_raw, work_mode_origin = s.work_mode_origin, role_slug = s.role_slug, role_origin = s.role_origin, pay_min = s.pay_min, pay_max = s.pay_max, pay_currency = s.pay_currency, pay_period = s.pay_period, pay_raw = s.pay_raw, pay_origin = s.pay_origin, annual_min = s.annual_min, annual_max = s.annual_max, annual_assumption = s.annual_assumption, posted_at = s.posted_at, source_updated_at = s.source_updated_at, payload_sha256 = s.payload_sha256, language_origin = s.language_origin, employment_type_origin = s.employment_type_origin, seniority = s.seniority, seniority_raw = s.seniority_raw, seniority_origin = s.seniority_origin, applicant_countries = s.applicant_countries, applicant_countries_raw = s.applicant_countries_raw, applicant_countries_origin = s.applicant_countries_origin, expires_at = s.expires_at, text_hash = s.text_hash, status = s.status, last_verified_at = s.last_verified_at, last_run_id = s.last_run_id from staged_posting s where p.id = s.id

--- operator 14
delete from posting_payload where posting_id = any ($1)

--- operator 15
delete from posting_location where posting_id = any ($1)

--- operator 16
delete from posting_city where posting_id = any ($1)

--- operator 17
delete from posting_metro where posting_id = any ($1)

--- operator 18
delete from posting_occupation where posting_id = any ($1)

--- operator 19
delete from posting_skill where posting_id = any ($1)

--- operator 20
with gone as (
    update job_posting p set status = 'CLOSED', closed_at = $1,
        last_verified_at = greatest(p.last_verified_at, (select b.seen_at from board_sighting b
            where b.source_slug = p.source_slug and b.board = p.board))
    where p.id = any ($2) and p.status = 'OPEN'
    returning p.id),
nowhere as (delete from posting_city c using gone where c.posting_id = gone.id),
no_metro as (delete from posting_metro m using gone where m.posting_id = gone.id),
told as (insert into posting_event (posting_id, run_id, kind, at)
    select id, $3, 'CLOSED', $4 from gone on conflict do nothing)
select count(*) from gone

--- operator 21
with found as (
    select distinct on (n.id) n.id, o.id as earlier,
        format('Same employer, title and places and the same text of %s characters as %s on %s, last seen %s and closed %s; this one began %s',
            length(n.description_text), o.external_id, o.board, to_char(o.last_verified_at at time zone 'UTC', 'YYYY-MM-DD'),
            to_char(o.closed_at at time zone 'UTC', 'YYYY-MM-DD'),
            to_char(coalesce(n.posted_at, n.first_seen_at) at time zone 'UTC', 'YYYY-MM-DD')) as evidence
    from job_posting n
    join job_posting o on o.company_id = n.company_id and o.text_hash = n.text_hash and o.id <> n.id
    where o.id = any ($1) and n.status = 'OPEN' and n.repost_of is null and o.status = 'CLOSED' and o.text_hash is not null
        and lower(o.title) = lower(n.title)
        and coalesce(n.posted_at, n.first_seen_at) > o.last_verified_at
        and n.first_seen_at > o.last_verified_at
        and (o.closed_at <= n.first_seen_at
            or (o.source_slug = n.source_slug and o.board = n.board))
        and (select string_agg(l.raw, chr(10) order by l.raw) from posting_location l where l.posting_id = o.id)
            is not distinct from
            (select string_agg(l.raw, chr(10) order by l.raw) from posting_location l where l.posting_id = n.id)
    order by n.id, o.closed_at desc, o.id desc),
marked as (
    update job_posting p set repost_of = f.earlier, repost_evidence = f.evidence
    from found f where p.id = f.id returning p.id, p.repost_evidence)
insert into posting_event (posting_id, run_id, kind, at, detail)
select id, $2, 'REPOSTED', $3, repost_evidence from marked on conflict do nothing

--- operator 22
update source_feed set state = $1, state_since = $2, state_reason = $3, next_run_at = $4, stale_since = null
where source_slug = $5

--- operator 23
select pg_try_advisory_xact_lock(hashtextextended('intake ' || $1, 0))

--- operator 24
with closed as (
    update job_posting p set status = 'CLOSED', closed_at = $1,
        last_verified_at = greatest(p.last_verified_at, (select b.seen_at from board_sighting b
            where b.source_slug = p.source_slug and b.board = p.board))
    where p.source_slug = $2 and p.status = 'OPEN' returning p.id),
gone as (delete from posting_city using closed where posting_city.posting_id = closed.id),
no_metro as (delete from posting_metro using closed where posting_metro.posting_id = closed.id),
told as (insert into posting_event (posting_id, kind, at, detail)
    select id, 'CLOSED', $3, 'Its source was retired' from closed)
select count(*) from closed

--- operator 25
select k.text, p.id, o.source_slug, o.board, o.external_id
from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as k (text, source, board, id)
join job_posting p on p.source_slug = k.source and p.board = k.board and p.external_id = k.id
left join posting_cluster_member m on m.posting_id = p.id
left join posting_cluster_member n on n.cluster_id = m.cluster_id
join job_posting o on o.id = coalesce(n.posting_id, p.id)

--- operator 26
insert into duplicate_decision (a_key, b_key, decision, reason, decided_at) values ($1, $2, $3, $4, $5)
on conflict (a_key, b_key) do update set decision = excluded.decision, reason = excluded.reason,
    decided_at = excluded.decided_at

--- operator 27
select p.id from unnest($1::text[], $2::text[], $3::text[]) as k (source, board, id)
join job_posting p on p.source_slug = k.source and p.board = k.board and p.external_id = k.id

--- operator 28
select p.id, p.source_slug, p.board, p.external_id, c.name, p.title, p.requisition_id, p.url, p.apply_url, p.language,
    p.work_mode, p.applicant_countries, p.posted_at, p.first_seen_at, p.closed_at, p.last_verified_at, r.format, l.raws, l.cities,
    l.states, l.countries, f.text_hash, f.text_length, f.language
from unnest($1::bigint[]) as k (id) join job_posting p on p.id = k.id
join posting_fingerprint f on f.posting_id = p.id
join company c on c.id = p.company_id
join intake_run r on r.id = p.last_run_id
left join lateral (select array_agg(o.raw) as raws, array_agg(t.name) as cities, array_agg(t.state) as states,
        array_agg(o.country::text) as countries
    from posting_location o left join city t on t.id = o.city_id where o.posting_id = p.id) l on true

--- operator 29
insert into duplicate_evidence (a, b, kind, score, detail, confidence)
select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::numeric[], $5::text[], $6::numeric[])

--- operator 30
with added as (
    insert into posting_cluster (canonical_id, confidence)
    select * from unnest($1::bigint[], $2::numeric[]) returning id, canonical_id)
insert into posting_cluster_member (posting_id, cluster_id)
select m.posting_id, a.id from unnest($3::bigint[], $4::bigint[]) as m (canonical_id, posting_id)
join added a on a.canonical_id = m.canonical_id

--- operator 31
delete from posting_cluster where id = any ($1)

--- operator 32
select current_setting('data_directory'), pg_current_logfile('jsonlog')
