// One round of load: requests a second, latencies, and the CPU seconds of the service and of PostgreSQL.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SERVERS } from './servers.mjs';

const run = promisify(execFile);
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const CONNECTIONS = Number(process.env.CONNECTIONS);
const TICKS = Number(execFileSync('getconf', ['CLK_TCK']));

/** Lets wrk send one shape's requests for some seconds. */
export async function round(server, shape, variables, seconds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'bodies');
    writeFileSync(file, variables.map(v => JSON.stringify({ query: shape[server].query, variables: v[server] }) + '\n').join(''));
    const { url, pid, title } = SERVERS[server];
    const measured = await measured_(pid, async () => {
      const { stdout } = await run('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--timeout', '15s', '-s', join(here, 'wrk.lua'), url,
        '--', file]);
      return JSON.parse(stdout.trim().split('\n').at(-1));
    });
    if (measured.bad > 0) {
      throw new Error(`${measured.bad} of ${measured.requests} requests to ${title} failed`);
    }
    return measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lets pgbench run one prepared statement for some seconds. */
export function limit(file, seconds) {
  return measured_(null, async () => {
    const { stdout } = await run('pgbench', ['-n', '-M', 'prepared', '-c', CONNECTIONS, '-j', '1', '-T', seconds, '-f', file,
      process.env.PGDATABASE]);
    const found = pattern => Number(pattern.exec(stdout)[1]);
    return { requests: found(/actually processed: (\d+)/), seconds, mean: found(/latency average = ([\d.]+)/) };
  });
}

async function measured_(pid, load) {
  const before = clock(pid);
  const result = await load();
  const after = clock(pid);
  const used = key => after[key] - before[key];
  return {
    ...result,
    rate: result.requests / result.seconds,
    service: used('service'),
    database: used('database'),
    // Of the machine's busy time, what neither we nor the load generator used: how noisy the round was.
    others: (used('busy') - used('service') - used('database') - used('generator')) / used('all'),
  };
}

/** CPU seconds up to now. */
function clock(pid) {
  const [user, nice, system, idle, wait, irq, soft, steal] = readFileSync('/proc/stat', 'utf8').split('\n')[0].split(/\s+/).slice(1).map(Number);
  const busy = user + nice + system + irq + soft + steal;
  return {
    service: pid ? own(pid) : 0,
    database: own(process.env.PG_PID) + dead(process.env.PG_PID) + children(process.env.PG_PID).reduce((sum, child) => sum + own(child), 0),
    generator: own('self') + dead('self'),
    busy: busy / TICKS,
    all: (busy + idle + wait) / TICKS,
  };
}

const children = pid => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(child => child !== '');

/** A process's own time: user and system. */
const own = pid => ticks(pid, 11, 12);

/** The time of its children that ended and were waited for. */
const dead = pid => ticks(pid, 13, 14);

function ticks(pid, ...fields) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields.reduce((sum, field) => sum + Number(values[field]), 0) / TICKS;
  } catch (error) {
    // A child that ended since the list was read is in its parent's time.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') {
      return 0;
    }
    throw error;
  }
}
