-- Pages of programs by name. The order is the same in every database, whatever its locale and its libraries: letters
-- in lower case, then code point by code point.
alter table training_program add column name_order text collate "C" not null
    generated always as (translate(lower(name collate "pg_c_utf8"), chr(31), ' ')) stored;

drop index training_program_name;
drop index training_program_provider;
create index training_program_name on training_program (name_order, slug collate "C");
create index training_program_provider on training_program (provider_slug, name_order, slug collate "C");
create index training_program_kind on training_program (kind, name_order, slug collate "C");

-- A role's programs in that order, however rare or common the role: each row carries the place of its program.
alter table training_program_role add column name_order text collate "C";
update training_program_role r set name_order = p.name_order from training_program p where p.slug = r.program_slug;
alter table training_program_role alter column name_order set not null;

create function training_program_role_place() returns trigger language plpgsql as $$
begin
    new.name_order := (select name_order from training_program where slug = new.program_slug);
    return new;
end $$;
create trigger training_program_role_place before insert or update of program_slug on training_program_role
    for each row execute function training_program_role_place();

create function training_program_renamed() returns trigger language plpgsql as $$
begin
    update training_program_role set name_order = new.name_order where program_slug = new.slug;
    return null;
end $$;
create trigger training_program_renamed after update on training_program
    for each row when (old.name_order is distinct from new.name_order) execute function training_program_renamed();

drop index training_program_role_role;
create index training_program_role_role on training_program_role (role_slug, name_order, program_slug collate "C");
