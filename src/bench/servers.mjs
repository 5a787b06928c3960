// The two services and their database, as run has started them.
import { execFileSync } from 'node:child_process';

export const SERVERS = {
  ours: { url: process.env.OURS_URL, pid: process.env.OURS_PID, title: 'JobGraph' },
  peer: { url: process.env.PEER_URL, pid: process.env.PEER_PID, title: 'PostGraphile' },
};

/** The data that answers a request; an error ends the benchmark. */
export async function ask(server, request) {
  const response = await fetch(SERVERS[server].url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(request),
  });
  const body = await response.json();
  if (response.status !== 200 || body.errors) {
    throw new Error(`${SERVERS[server].title} answered ${response.status} ${JSON.stringify(body).slice(0, 500)}`);
  }
  return body.data;
}

/** What psql prints for a statement. */
export function sql(...args) {
  return execFileSync('psql', ['--no-psqlrc', '-qtA', '-v', 'ON_ERROR_STOP=1', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
}

/** The rows of a statement, a line each. */
export function rows(statement) {
  return sql('-c', statement).split('\n').filter(line => line !== '');
}
