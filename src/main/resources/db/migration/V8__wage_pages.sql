-- Pages of wages by document, area or occupation, in the order of their rows.
create index wage_document on wage (document_id, id);
create index wage_area on wage (area_code, id);
create index wage_occupation on wage (occupation_code, id);
