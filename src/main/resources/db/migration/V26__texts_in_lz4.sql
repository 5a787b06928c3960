-- Texts and payloads are most of what an import writes, and PostgreSQL's own compression is slow. LZ4, where the server has it, is
-- not; what is stored already stays as it is.
do $$
begin
    if (select 'lz4' = any (enumvals) from pg_settings where name = 'default_toast_compression') then
        alter table job_posting alter column description_html set compression lz4;
        alter table job_posting alter column description_text set compression lz4;
        alter table posting_payload alter column body set compression lz4;
    end if;
end $$;
