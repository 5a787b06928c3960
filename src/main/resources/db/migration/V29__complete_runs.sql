-- The last complete run of a source is looked for with each look at its freshness; one that never completes has many others.
create index intake_run_complete on intake_run (source_slug, id desc) where status = 'COMPLETE';
