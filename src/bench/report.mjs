// Tables of what was measured: on the console, and as Markdown in target/bench.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { SHAPES } from './shapes.mjs';

const dash = '–';
const digits = (value, places) => (value == null ? dash : value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places }));
const whole = value => digits(value, 0);
const rate = value => digits(value, value < 10 ? 1 : 0);
const ratio = (one, other) => (one == null || other == null ? dash : `${digits(one / other, 2)} ×`);
const fall = (from, to) => (from == null || to == null ? dash : `${digits((1 - to / from) * 100, 1)} %`);
// Of queries, and of transactions.
const count = statements => (statements ? `${digits(statements.queries, 1)} + ${digits(statements.transactions, 1)}` : dash);

/** Rows of cells, the first of them the head. */
function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(3, ...rows.map(row => String(row[i]).length)));
  const line = row => `| ${row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}

const each = (results, row) => Object.entries(results).map(([name, result]) => row(SHAPES[name].title, result, name));

function speed(shapes) {
  return table([
    ['requests/s', 'JobGraph', 'PostGraphile', 'ratio', 'p50 ms', 'p50 ms', 'p99 ms', 'p99 ms', 'others\' CPU'],
    ...each(shapes, (title, { ours, peer }) => [title, rate(ours.rate), rate(peer?.rate), ratio(ours.rate, peer?.rate),
      digits(ours.p50, 1), digits(peer?.p50, 1), digits(ours.p99, 1), digits(peer?.p99, 1),
      `${whole(Math.max(ours.others, peer?.others ?? 0) * 100)} %`]),
  ]);
}

function cost(shapes) {
  const parts = result => (result ? `${digits(result.service, 2)} + ${digits(result.database, 2)}` : dash);
  return table([
    ['CPU s per 1,000', 'JobGraph', 'PostGraphile', 'ratio', 'JobGraph service + database', 'PostGraphile service + database',
      'JobGraph statements', 'PostGraphile statements'],
    ...each(shapes, (title, { ours, peer }) => [title, digits(ours.cpu, 2), digits(peer?.cpu, 2), ratio(peer?.cpu, ours.cpu),
      parts(ours), parts(peer), count(ours.statements), count(peer?.statements)]),
  ]);
}

function limitLine(limit, { ours }) {
  return `Limit: pgbench with one prepared statement for the page of 20: ${whole(limit.rate)} requests/s, mean ${digits(limit.mean, 1)} ms, `
    + `${digits(limit.database, 2)} CPU s per 1,000. JobGraph reaches ${digits(ours.rate / limit.rate, 2)} of it.`;
}

function cachedTable(cached, shapes) {
  return table([
    ['response cache', 'cold ms', 'hot requests/s', 'to PostGraphile', 'p50 ms', 'p99 ms', 'CPU s per 1,000', 'statements'],
    ...each(cached, (title, hot, name) => [title, digits(hot.cold, 1), whole(hot.rate),
      ratio(hot.rate, shapes[name].peer?.rate),
      digits(hot.p50, 1), digits(hot.p99, 1), digits(hot.cpu, 2), count(hot.statements)]),
  ]);
}

function growthTable(sizes) {
  const [[, smallest]] = sizes;
  const lines = title => server => sizes.filter(([, size]) => size.first[server]).map(([size, { pages, first, deep }]) => [
    `${title}, ${whole(Number(size))} postings`, rate(first[server].rate), fall(smallest.first[server].rate, first[server].rate),
    digits(first[server].cpu, 2), whole(pages), rate(deep[server].rate), fall(first[server].rate, deep[server].rate), digits(deep[server].cpu, 2)]);
  return table([
    ['page of 20', 'page 1 requests/s', 'fall to the smallest', 'CPU s per 1,000', 'deep page', 'requests/s', 'fall to page 1', 'CPU s per 1,000'],
    ...lines('JobGraph')('ours'), ...lines('PostGraphile')('peer'),
  ]);
}

function head({ postings, rounds, seconds, connections, postgresql }, growing) {
  return `${growing ? '' : `${whole(postings)} postings, `}${connections} connections, ${rounds} rounds of ${seconds} s, `
    + `PostgreSQL ${postgresql.split(' ')[0]}, ${cpus().length} × ${cpus()[0].model}. `
    + 'A ratio above 1: JobGraph is quicker, or needs less CPU. Statements for one request: queries + BEGIN.';
}

/** Prints the tables, and writes them. */
export function report(what, results, out) {
  const { conditions } = results;
  const parts = what === 'growth'
    ? [head(conditions, true), growthTable(Object.entries(results).filter(([size]) => Number(size)))]
    : [head(conditions, false), speed(results.shapes), cost(results.shapes),
      ...(results.limit ? [limitLine(results.limit, results.shapes.page20)] : []),
      ...(results.cached ? [cachedTable(results.cached, results.shapes)] : [])];
  const text = `${parts.join('\n\n')}\n`;
  writeFileSync(new URL(what === 'growth' ? 'growth.md' : 'shapes.md', out), text);
  console.log(what !== 'cached' ? text : results.cached ? `${parts.at(-1)}\n` : '');
}
