-- Whether a posting's source says who employs. Empty for postings that the judge has not seen since.

-- In a moment when nobody has the table, and without others waiting behind this for it: see V27.
do $$
begin
    set local lock_timeout = '200ms';
    for attempt in 1..900 loop
        begin
            alter table job_posting
                add column company_origin text check (company_origin in ('PUBLISHED', 'INFERRED'));
            return;
        exception when lock_not_available then
            perform pg_sleep(0.1);
        end;
    end loop;
    raise exception 'the table of postings was in use for minutes without a pause: end what holds it (pg_locks), and migrate again';
end $$;
