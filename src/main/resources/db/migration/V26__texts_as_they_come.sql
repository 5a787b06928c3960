-- Texts and payloads are most of what an import writes. PostgreSQL's own compression takes more time than all else that it does
-- with them; LZ4, where the server has it, nearly none. A server without it keeps them as they come.
do $$
declare
    texts constant text[][] := array[['job_posting', 'description_html'], ['job_posting', 'description_text'],
        ['posting_payload', 'body']];
    has_lz4 constant boolean := (select 'lz4' = any (enumvals) from pg_settings where name = 'default_toast_compression');
begin
    for i in 1 .. array_length(texts, 1) loop
        execute format('alter table %I alter column %I set ' || case when has_lz4 then 'compression lz4' else 'storage external' end,
            texts[i][1], texts[i][2]);
    end loop;
end $$;
