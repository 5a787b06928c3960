select p.id, p.source_slug, p.board, p.external_id, p.requisition_id, p.company_id, p.title, p.url, p.apply_url, p.department,
                p.team, p.language, p.employment_type, p.work_mode, p.work_mode_origin, p.role_slug, p.pay_min, p.pay_max,
                p.pay_currency, p.pay_period, p.pay_raw, p.pay_origin, p.annual_min, p.annual_max, p.annual_assumption, p.status,
                p.posted_at, p.source_updated_at, p.first_seen_at, p.last_verified_at, p.closed_at, p.newest_at, c.slug, c.name, c.website, l.ordinal, l.raw, l.city_id, l.country, l.origin from  (select * from job_posting where status = 'OPEN' and (newest_at, id) < ('infinity'::timestamptz,9223372036854775807)
                order by newest_at desc, id desc limit 21) p 
join company c on c.id = p.company_id
left join posting_location l on l.posting_id = p.id
            order by p.newest_at desc, p.id desc, l.ordinal;
