-- Employers that differ in a number ("Branch 7", "Branch 12") are no longer compared by title: what was kept of their postings is
-- made anew by the next run of their source.
insert into posting_pending (source_slug, posting_id)
select p.source_slug, p.id from job_posting p join company c on c.id = p.company_id where c.name ~ '\w\W+\d'
on conflict (source_slug, posting_id) do nothing;
