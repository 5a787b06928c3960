-- The limit: one hand-written statement that builds the JSON of the page of 20. Of several ways this was the quickest:
-- scalar subqueries, and rows made into JSON once, at the top.
select json_build_object('data', json_build_object('jobPostings', json_build_object('nodes', (select json_agg(n) from (
    select translate(encode(convert_to('JobPosting:' || concat_ws(chr(31), p.source_slug, p.board, p.external_id), 'UTF8'),
            'base64'), E'+/=\n', '-_') as id,
        p.external_id as "externalId",
        p.title,
        p.work_mode as "workMode",
        p.posted_at as "postedAt",
        (select y from (select p.pay_min as min, p.pay_max as max, p.pay_currency as currency, p.pay_period as period
            where p.pay_origin <> 'ABSENT') y) as pay,
        (select c from (select slug, name from company where id = p.company_id) c) as company,
        (select json_agg((select e from (select (select t from (select slug, name,
                (select w from (select year,
                    (select a from (select
                        (select m from (select a_mean as amount) m) as mean,
                        (select m from (select a_median as amount) m) as median) a) as annual
                    from wage where preferred and occupation_code = '15-1252' and area_code = city.metro_code
                    order by year desc limit 1) w) as salary
                from city where id = l.city_id) t) as city) e) order by l.ordinal)
            from posting_location l where l.posting_id = p.id) as locations,
        (select r from (select slug, title from role where slug = p.role_slug) r) as role
    from (select * from job_posting where status = 'OPEN' order by newest_at desc, id desc limit 20) p
    order by p.newest_at desc, p.id desc) n))));
