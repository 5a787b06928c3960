-- Whether a posting's source says who employs. Empty for postings that the judge has not seen since.
alter table job_posting
    add column company_origin text check (company_origin in ('PUBLISHED', 'INFERRED'));
