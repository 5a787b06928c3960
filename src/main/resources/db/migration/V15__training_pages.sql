-- Pages of programs by name. The order is the same in every database, whatever its locale and its libraries: letters
-- in lower case, then code point by code point.
alter table training_program add column name_order text collate "C" not null
    generated always as (translate(lower(name collate "pg_c_utf8"), chr(31), ' ')) stored;

drop index training_program_name;
drop index training_program_provider;
create index training_program_name on training_program (name_order, slug collate "C");
create index training_program_provider on training_program (provider_slug, name_order, slug collate "C");
create index training_program_kind on training_program (kind, name_order, slug collate "C");
