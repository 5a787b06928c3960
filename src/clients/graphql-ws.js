import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const DATA_CHANGED = 'subscription { dataChanged { version at } }';

function client(url, options = {}) {
  return createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0, ...options });
}

async function closing(url, subProtocol, messages) {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), subProtocol);
  return new Promise((resolve, reject) => {
    socket.on('open', () => messages.forEach(message => socket.send(message)));
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}

export const checks = {
  'a query is answered and completed': async url => {
    const results = [];
    for await (const result of client(url).iterate({ query: '{ city(slug: "new-york-city") { name } }' })) {
      results.push(result.data.city.name);
    }
    assert.deepEqual(results, ['New York City']);
  },

  'a subscription gets the current version, and ends when the client wants': async url => {
    const events = client(url).iterate({ query: DATA_CHANGED });
    const { value } = await events.next();
    assert.ok(value.data.dataChanged.version >= 1);
    assert.ok(Date.parse(value.data.dataChanged.at) <= Date.now());
    await events.return();
  },

  'many operations share a connection': async url => {
    let opened = 0;
    const sharing = client(url, { on: { opened: () => opened++ } });
    const names = await Promise.all(Array.from({ length: 20 }, async (_, i) => {
      for await (const result of sharing.iterate({ query: `{ a${i}: __typename }` })) {
        return Object.keys(result.data)[0];
      }
    }));
    assert.equal(new Set(names).size, 20);
    assert.equal(opened, 1);
  },

  'a wrong document is an error with its code': async url => {
    const events = client(url).iterate({ query: 'subscription { nothing }' });
    await assert.rejects(events.next(), errors => errors[0].extensions.code === 'GRAPHQL_VALIDATION_FAILED');
  },

  'pings are answered': async url => {
    let pongs = 0;
    const pinging = client(url, { lazy: false, keepAlive: 50, on: { pong: () => pongs++ } });
    const events = pinging.iterate({ query: DATA_CHANGED });
    await events.next();
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.ok(pongs >= 2, `${pongs} pongs`);
    await pinging.dispose();
  },

  'an operation before the acknowledgement closes with 4401': async url => {
    const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: DATA_CHANGED } });
    assert.equal(await closing(url, 'graphql-transport-ws', [subscribe]), 4401);
  },

  'the older protocol ends when it is terminated': async url => {
    const messages = ['connection_init', 'connection_terminate'].map(type => JSON.stringify({ type }));
    assert.equal(await closing(url, 'graphql-ws', messages), 1000);
  },
};
