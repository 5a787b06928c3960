// Starts a program and measures it: node startup.mjs URL FIRST BODIES LOG PROGRAM [ARGUMENT ...]. Prints a JSON line: milliseconds
// from its start to the answer to FIRST, its CPU milliseconds by then, and megabytes that are resident after a thousand of BODIES.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, writeSync } from 'node:fs';
import http from 'node:http';

const [url, question, bodies, log, program, ...args] = process.argv.slice(2);
const FIRST = readFileSync(question, 'utf8').trim();
const REQUESTS = 1000;
const AT_ONCE = 8;
const agent = new http.Agent({ keepAlive: true });

// What it says tells when it listens: asking until it does would take a good part of two cores from it.
const out = openSync(log, 'w');
const began = performance.now();
const service = spawn(program, args, { stdio: ['ignore', 'pipe', out] });
const listens = new Promise(resolve => service.stdout.on('data', text => {
  writeSync(out, text);
  if (text.includes('Listening on:')) {
    resolve();
  }
}));
let told = false;
service.on('exit', status => told ? process.exit() : ended(`the service ended with ${status}, see ${log}`));
process.on('SIGTERM', () => {
  told = true;
  service.kill();
});

const first = await firstAnswer();
const cpu = cpuMilliseconds();
const mixed = readFileSync(bodies, 'utf8').trim().split('\n');
let sent = 0;
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  while (sent < REQUESTS) {
    await ask(mixed[sent++ % mixed.length]);
  }
}));
console.log(JSON.stringify({ first, cpu, resident: resident() }));

// Stays until the service is told to end: the caller may load it further.
async function firstAnswer() {
  await listens;
  for (;;) {
    try {
      await ask(FIRST);
      return performance.now() - began;
    } catch (e) {
      if (e.code !== 'ECONNREFUSED' && e.code !== 'ECONNRESET') {
        ended(e.message);
      }
      await new Promise(resolve => setTimeout(resolve, 1));
    }
  }
}

function ask(body) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Content-Length': Buffer.byteLength(body) } }, response => {
      const parts = [];
      response.on('data', part => parts.push(part)).on('error', reject).on('end', () => {
        const answer = Buffer.concat(parts).toString();
        if (response.statusCode === 200 && !answer.includes('"errors"')) {
          resolve(answer);
        } else {
          reject(new Error(`${response.statusCode} ${answer.slice(0, 500)}`));
        }
      });
    });
    request.on('error', reject).end(body);
  });
}

// User and system time up to now; a tick is ten milliseconds.
function cpuMilliseconds() {
  const fields = readFileSync(`/proc/${service.pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function resident() {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))[1]) / 1024;
}

function ended(why) {
  console.error(`bench: ${why}`);
  service.kill();
  process.exit(1);
}
