-- What keeps postings apart is read otherwise: each is compared anew by the next run of its source. Postings that wait already keep
-- their mark.
insert into posting_pending (source_slug, posting_id)
select source_slug, id from job_posting
on conflict (source_slug, posting_id) do nothing;
