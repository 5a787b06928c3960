package org.jobgraph.training;

/// The conditions that a filter names. Filters of one shape share a statement, in which each condition is one that an
/// index can answer.
record ProgramShape(boolean role, boolean roleOrigin, boolean provider, boolean city, boolean kind) {

    private static final String KEYS = """
            unnest(cast(:places as int[]), cast(:roles as text[]), cast(:origins as text[]),
                cast(:providers as text[]), cast(:cities as text[]), cast(:kinds as text[]),
                cast(:names as text[]), cast(:slugs as text[]), cast(:sizes as int[]))
                as k(place, role, origin, provider, city, kind, name, slug, size)""";

    static ProgramShape of(TrainingProgramFilter filter) {
        return new ProgramShape(filter.role() != null, filter.roleOrigin() != null, filter.provider() != null,
                filter.city() != null, filter.kind() != null);
    }

    /// The statement that fetches a page for each key.
    String pages() {
        return """
                select k.place as place, p.* from %s
                cross join lateral (select p.* from %s
                    and (p.name_order, p.slug collate "C") > (k.name collate "C", k.slug collate "C")
                    order by p.name_order, p.slug collate "C" limit k.size) p
                order by k.place, p.name_order, p.slug collate "C\"""".formatted(KEYS, programs());
    }

    /// The statement that counts what each key is a page of.
    String counts() {
        return "select k.place, c.programs from %s cross join lateral (select count(*) as programs from %s) c"
                .formatted(KEYS, programs());
    }

    private String programs() {
        return (role ? "training_program_role r join training_program p on p.slug = r.program_slug" : "training_program p")
                + (role ? " where r.role_slug = k.role" : " where true")
                + (roleOrigin ? origin() : "")
                + (provider ? " and p.provider_slug = k.provider" : "")
                + (city ? " and p.provider_slug in (select v.slug from provider v where v.city_slug = k.city)" : "")
                + (kind ? " and p.kind = k.kind" : "");
    }

    private String origin() {
        return role
                ? " and r.origin = k.origin"
                : " and exists (select from training_program_role r where r.program_slug = p.slug and r.origin = k.origin)";
    }
}
