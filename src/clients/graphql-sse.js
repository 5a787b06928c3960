import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';

const client = url => createClient({ url, singleConnection: false, retryAttempts: 0 });

export const checks = {
  'a query is answered and completed': async url => {
    const results = [];
    for await (const result of client(url).iterate({ query: '{ city(slug: "new-york-city") { name } }' })) {
      results.push(result.data.city.name);
    }
    assert.deepEqual(results, ['New York City']);
  },

  'a subscription gets the current version, and ends when the client wants': async url => {
    const events = client(url).iterate({ query: 'subscription { dataChanged { version at } }' });
    const { value } = await events.next();
    assert.ok(value.data.dataChanged.version >= 1);
    await events.return();
  },

  'a wrong document is an event with its errors': async url => {
    for await (const result of client(url).iterate({ query: 'subscription { nothing }' })) {
      assert.equal(result.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
      return;
    }
    assert.fail('no event');
  },
};
