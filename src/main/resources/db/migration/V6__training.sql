create table provider (
    slug text primary key,
    external_id text,
    name text not null,
    homepage text,
    description text,
    city_slug text references city (slug),
    -- Who licensed or approved it.
    licences text[] not null default '{}',
    document_id integer not null references document
);
create index provider_city on provider (city_slug);
create index provider_document on provider (document_id);

create table training_program (
    slug text primary key,
    provider_slug text not null references provider,
    external_id text,
    name text not null,
    kind text not null check (kind in ('CERTIFICATE', 'COURSE', 'DEGREE', 'LICENCE', 'OTHER', 'UNKNOWN')),
    description text,
    duration_text text,
    hours_min numeric,
    hours_max numeric,
    formats text[] not null default '{}',
    schedules text[] not null default '{}',
    curriculum text[] not null default '{}',
    skills text[] not null default '{}',
    prerequisites text,
    mentoring_sessions smallint,
    free_retake_months smallint,
    certificate_of_completion boolean,
    -- The total that a learner pays; null when nobody says. The parts below where they are given.
    cost numeric check (cost >= 0),
    tuition numeric,
    fees numeric,
    books_and_materials numeric,
    supplies_and_tools numeric,
    other_costs numeric,
    currency char(3),
    cip_code text,
    url text,
    document_id integer not null references document,
    check (cost is null or currency is not null)
);
create index training_program_name on training_program (name, slug);
create index training_program_provider on training_program (provider_slug, name, slug);
create index training_program_document on training_program (document_id);

create table training_award (
    program_slug text not null references training_program on delete cascade,
    name text not null,
    awarded_by text not null,
    year smallint,
    primary key (program_slug, name, awarded_by)
);

create table training_program_role (
    program_slug text not null references training_program on delete cascade,
    role_slug text not null references role,
    -- PUBLISHED: the provider or the publication says so; INFERRED: by the CIP-SOC crosswalk.
    origin text not null check (origin in ('PUBLISHED', 'INFERRED')),
    primary key (program_slug, role_slug)
);
create index training_program_role_role on training_program_role (role_slug, program_slug);

-- Fields of study (CIP 2020, "11.0201") that lead to an occupation (SOC 2018).
create table cip_occupation (
    cip_code text not null,
    occupation_code char(7) not null,
    document_id integer not null references document,
    primary key (cip_code, occupation_code)
);
create index cip_occupation_document on cip_occupation (document_id);
