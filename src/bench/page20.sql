-- The limit: one hand-written statement that builds the JSON of the page of 20.
select json_build_object('data', json_build_object('jobPostings', json_build_object('nodes', json_agg(json_build_object(
    'id', translate(encode(convert_to('JobPosting:' || concat_ws(chr(31), p.source_slug, p.board, p.external_id), 'UTF8'),
        'base64'), E'+/=\n', '-_'),
    'externalId', p.external_id,
    'title', p.title,
    'workMode', p.work_mode,
    'postedAt', p.posted_at,
    'pay', case when p.pay_origin <> 'ABSENT' then json_build_object('min', p.pay_min, 'max', p.pay_max,
        'currency', p.pay_currency, 'period', p.pay_period) end,
    'company', json_build_object('slug', c.slug, 'name', c.name),
    'locations', l.list,
    'role', case when r.slug is not null then json_build_object('slug', r.slug, 'title', r.title) end)
    order by p.newest_at desc, p.id desc))))
from (select * from job_posting where status = 'OPEN' order by newest_at desc, id desc limit 20) p
join company c on c.id = p.company_id
left join role r on r.slug = p.role_slug
cross join lateral (select json_agg(json_build_object('city', case when t.id is not null then json_build_object(
        'slug', t.slug, 'name', t.name,
        'salary', case when w.year is not null then json_build_object('year', w.year, 'annual',
            json_build_object('mean', json_build_object('amount', w.a_mean), 'median', json_build_object('amount', w.a_median)))
            end) end) order by l.ordinal) as list
    from posting_location l
    left join city t on t.id = l.city_id
    left join lateral (select year, a_mean, a_median from wage
        where preferred and occupation_code = '15-1252' and area_code = t.metro_code order by year desc limit 1) w on true
    where l.posting_id = p.id) l;
