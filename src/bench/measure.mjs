// Measures what run has started: node measure.mjs shapes | cached | growth. Figures go to target/bench as JSON, and as the
// tables of report.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { limit, round } from './load.mjs';
import { report } from './report.mjs';
import { ask, rows, SERVERS, sql } from './servers.mjs';
import { ourPage, page, SHAPES } from './shapes.mjs';

const ROUNDS = Number(process.env.ROUNDS);
const SECONDS = Number(process.env.SECONDS_A_ROUND);
const OUT = new URL('../../target/bench/', import.meta.url);
const LIMIT = new URL('page20.sql', import.meta.url).pathname;

const WARM = { seconds: 20, most: 120, better: 1.03 };
const COUNTED = 200;
const BEGIN = /^\s*(begin|start transaction)\b/i;
const END = /^\s*(commit|rollback|end)\b/i;
const DEEP_PAGE = 10_000;

const servers = Object.keys(SERVERS).filter(server => SERVERS[server].url);
const wanted = process.env.SHAPES.split(',').map(name => {
  if (!SHAPES[name]) {
    throw new Error(`no shape ${name}: ${Object.keys(SHAPES).join(', ')}`);
  }
  return name;
});

const say = text => console.error(text);

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

/** Of some rounds: medians of rates and latencies, and CPU seconds for 1,000 of all requests, null without any. */
function summary(measured) {
  const requests = measured.reduce((sum, m) => sum + m.requests, 0);
  const cpu = key => requests === 0 ? null : measured.reduce((sum, m) => sum + m[key], 0) / requests * 1000;
  const middle = key => median(measured.map(m => m[key]));
  return {
    rate: middle('rate'), p50: middle('p50'), p99: middle('p99'), mean: middle('mean'),
    service: cpu('service'), database: cpu('database'), cpu: cpu('service') === null ? null : cpu('service') + cpu('database'), others: middle('others'),
  };
}

/** Ends the benchmark unless both answer every request with the same, and with as much as is expected. */
async function compare(name, shape, variables) {
  for (const each of variables) {
    const answers = [];
    for (const server of servers) {
      answers.push(shape[server].plain(await ask(server, { query: shape[server].query, variables: each[server] })));
    }
    if (shape.rows(answers[0]) !== shape.expected) {
      throw new Error(`${name} ${JSON.stringify(each.ours)}: ${shape.rows(answers[0])} rows, expected ${shape.expected}`);
    }
    if (servers.length > 1 && !isDeepStrictEqual(...answers)) {
      throw new Error(`${name} ${JSON.stringify(each.ours)}: answers differ\n${answers.map(a => JSON.stringify(a)).join('\n')}`);
    }
  }
}

async function compareLimit(shape, variables) {
  const ours = shape.ours.plain(await ask('ours', { query: shape.ours.query, variables: variables[0].ours }));
  const limits = ourPage(JSON.parse(sql('-f', LIMIT)).data);
  if (!isDeepStrictEqual(ours, limits)) {
    throw new Error(`page20.sql differs from the service\n${JSON.stringify(ours)}\n${JSON.stringify(limits)}`);
  }
}

/** Runs all jobs by turns until they have been warm for a while and get no faster any more. */
async function warm(server, jobs) {
  const seconds = Math.max(2, Math.ceil(WARM.seconds / jobs.length / 2));
  const done = [];
  for (let spent = 0, stale = 0; spent < WARM.most && (spent < WARM.seconds || stale < 2);) {
    let total = 0;
    for (const { shape, variables } of jobs) {
      total += (await round(server, shape, variables, seconds)).rate;
      spent += seconds;
    }
    stale = total > Math.max(0, ...done) * WARM.better ? 0 : stale + 1;
    done.push(total);
  }
  say(`warmed ${SERVERS[server].title}: ${done.map(total => Math.round(total / jobs.length)).join(', ')} requests/s`);
}

/**
 * Statements that PostgreSQL sees for one request, and apart from them the transactions opened by BEGIN. Their COMMIT is not
 * counted: pg_stat_statements overlooks it where the driver has prepared it.
 */
async function statements(server, shape, variables) {
  await track('top');
  sql('-c', 'select pg_stat_statements_reset()');
  for (let i = 0; i < COUNTED; i++) {
    await ask(server, { query: shape[server].query, variables: variables[i % variables.length][server] });
  }
  // What the services ask now and then for themselves is no part of a request.
  const counted = rows(`select calls, regexp_replace(query, '\\s+', ' ', 'g') from pg_stat_statements
    where dbid = (select oid from pg_database where datname = current_database()) and calls >= ${COUNTED / 2}`);
  await track('none');
  const texts = counted.map(line => line.split(/\|(.*)/)).map(([calls, text]) => ({ calls: calls / COUNTED, text }));
  const sum = of => texts.filter(({ text }) => of(text)).reduce((total, { calls }) => total + calls, 0);
  return { queries: sum(text => !BEGIN.test(text) && !END.test(text)), transactions: sum(text => BEGIN.test(text)), texts };
}

async function track(what) {
  sql('-c', `alter system set pg_stat_statements.track = '${what}'`, '-c', 'select pg_reload_conf()');
  await pause(300);
}

/** Measures some jobs, the servers by turns. */
async function measure(jobs, by) {
  const results = jobs.map(() => Object.fromEntries(by.map(server => [server, []])));
  for (let i = 1; i <= ROUNDS; i++) {
    for (const [place, { name, shape, variables }] of jobs.entries()) {
      for (const server of by) {
        const measured = await round(server, shape, variables, SECONDS);
        results[place][server].push(measured);
        say(`${i}/${ROUNDS} ${name} ${SERVERS[server].title}: ${Math.round(measured.rate)} requests/s, others ${percent(measured.others)}`);
      }
    }
  }
  return results.map(each => Object.fromEntries(Object.entries(each).map(([server, all]) => [server, summary(all)])));
}

const percent = part => `${Math.round(part * 100)} %`;

async function chosen() {
  const jobs = [];
  for (const name of wanted) {
    const shape = SHAPES[name];
    const { timed, fresh } = await shape.variables();
    jobs.push({ name, shape, variables: timed, fresh });
  }
  return jobs;
}

async function shapes() {
  const jobs = await chosen();
  for (const { name, shape, variables, fresh } of jobs) {
    await compare(name, shape, [...variables, ...fresh]);
  }
  const page20 = jobs.find(job => job.name === 'page20');
  if (page20) {
    await compareLimit(page20.shape, page20.variables);
  }
  say('equal answers');
  for (const server of servers) {
    await warm(server, jobs);
  }
  const results = await measure(jobs, servers);
  for (const [place, { shape, variables }] of jobs.entries()) {
    for (const server of servers) {
      results[place][server].statements = await statements(server, shape, variables);
    }
  }
  return { shapes: Object.fromEntries(jobs.map(({ name }, i) => [name, results[i]])), limit: page20 && await limits() };
}

async function limits() {
  await limit(LIMIT, 2);
  const measured = [];
  for (let i = 0; i < ROUNDS; i++) {
    measured.push(await limit(LIMIT, SECONDS));
  }
  return summary(measured);
}

/** The response cache: first the time of requests that it cannot know, then the load of those that it does. */
async function cached() {
  const jobs = await chosen();
  // One that asks the database without a cache; the others are answered from memory anyway.
  const asking = jobs.find(({ name }) => known().shapes?.[name]?.ours.statements.queries > 0);
  if (asking && (await statements('ours', asking.shape, asking.variables)).queries > 0.5) {
    say('this build answers nothing from a response cache');
    return {};
  }
  await warm('ours', jobs);
  const cold = [];
  for (const { shape, fresh } of jobs) {
    const times = [];
    for (const variables of fresh) {
      const start = performance.now();
      await ask('ours', { query: shape.ours.query, variables: variables.ours });
      times.push(performance.now() - start);
    }
    cold.push(median(times));
  }
  const results = await measure(jobs, ['ours']);
  for (const [place, { shape, variables }] of jobs.entries()) {
    results[place].ours.statements = await statements('ours', shape, variables);
  }
  return { cached: Object.fromEntries(jobs.map(({ name }, i) => [name, { cold: cold[i], ...results[i].ours }])) };
}

/** First and deep page of 20 of a table of this size. */
async function growth() {
  const size = Number(process.env.POSTINGS);
  const pages = Math.min(DEEP_PAGE, size / 20);
  const before = (pages - 1) * 20;
  const after = { ours: await ourCursor(before), peer: servers.includes('peer') ? await peerCursor(before) : null };
  const job = (name, variables) => ({ name, shape: { ...page(20), expected: 20 }, variables: [variables] });
  const occupation = '15-1252';
  const jobs = [
    job(`page 1 of ${size}`, { ours: { occupation }, peer: { occupation } }),
    job(`page ${pages} of ${size}`, { ours: { occupation, after: after.ours }, peer: { occupation, after: after.peer } }),
  ];
  for (const { name, shape, variables } of jobs) {
    await compare(name, shape, variables);
  }
  for (const server of servers) {
    await warm(server, jobs.slice(0, 1));
  }
  const [first, deep] = await measure(jobs, servers);
  return { [size]: { pages, first, deep } };
}

/** The cursor behind so many postings, found as a client finds it. */
async function ourCursor(before) {
  let after = null;
  for (let left = before; left > 0; left -= 100) {
    const { jobPostings } = await ask('ours', {
      query: 'query Walk($first: Int!, $after: String) { jobPostings(first: $first, after: $after) { pageInfo { endCursor } } }',
      variables: { first: Math.min(100, left), after },
    });
    after = jobPostings.pageInfo.endCursor;
  }
  return after;
}

async function peerCursor(before) {
  const { allPostings } = await ask('peer', {
    query: `query Jump($offset: Int!) {
      allPostings(first: 1, offset: $offset, orderBy: [NEWEST_AT_DESC, ROW_ID_DESC]) { edges { cursor } } }`,
    variables: { offset: before - 1 },
  });
  return allPostings.edges[0].cursor;
}

const conditions = () => ({
  postings: Number(process.env.POSTINGS), rounds: ROUNDS, seconds: SECONDS, connections: Number(process.env.CONNECTIONS),
  postgresql: rows('show server_version')[0],
});

const what = process.argv[2];
const file = new URL(what === 'growth' ? 'growth.json' : 'shapes.json', OUT);
const known = () => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
};
const kept = what === 'shapes' ? {} : known();
const results = { ...kept, ...await { shapes, cached, growth }[what](), conditions: conditions() };
writeFileSync(file, JSON.stringify(results, null, 2));
report(what, results, OUT);
