import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const CITY = gql`query City($slug: String!) { city(slug: $slug) { id name metro { id name } } }`;
const variables = { slug: 'new-york-city' };

// Every client of its own, and a note of each request that it sends.
function client(url, before = http => http) {
  const sent = [];
  const http = new HttpLink({
    uri: url,
    fetch: (address, options) => {
      sent.push(JSON.parse(options.body));
      return fetch(address, options);
    },
  });
  return { sent, apollo: new ApolloClient({ cache: new InMemoryCache(), link: before(http) }) };
}

const sha256 = text => createHash('sha256').update(text).digest('hex');
const persisted = http => new PersistedQueryLink({ sha256 }).concat(http);

async function watched(apollo, fetchPolicy, enough) {
  const results = [];
  await new Promise((resolve, reject) => {
    const watch = apollo.watchQuery({ query: CITY, variables, fetchPolicy }).subscribe({
      next: result => {
        results.push(result);
        if (enough(results)) {
          watch.unsubscribe();
          resolve();
        }
      },
      error: reject,
    });
  });
  return results;
}

export const checks = {
  'a persisted query is missed, sent in full, and hit from then on': async url => {
    // A document of its own, so that the service has never seen its hash.
    const query = gql`query ${`Fresh${Date.now()}`} { city(slug: "new-york-city") { name } }`;
    const first = client(url, persisted);
    assert.equal((await first.apollo.query({ query })).data.city.name, 'New York City');
    assert.deepEqual(first.sent.map(request => 'query' in request), [false, true]);
    const second = client(url, persisted);
    assert.equal((await second.apollo.query({ query })).data.city.name, 'New York City');
    assert.deepEqual(second.sent.map(request => 'query' in request), [false]);
  },

  'cache-first asks once': async url => {
    const { apollo, sent } = client(url);
    const [first] = await watched(apollo, 'cache-first', results => results.at(-1).data !== undefined && !results.at(-1).loading);
    assert.equal(sent.length, 1);
    const again = await apollo.query({ query: CITY, variables, fetchPolicy: 'cache-first' });
    assert.equal(again.data.city.name, 'New York City');
    assert.equal(sent.length, 1);
    assert.ok(first);
  },

  'network-only asks every time': async url => {
    const { apollo, sent } = client(url);
    await apollo.query({ query: CITY, variables, fetchPolicy: 'network-only' });
    const again = await apollo.query({ query: CITY, variables, fetchPolicy: 'network-only' });
    assert.equal(again.data.city.metro.name, 'New York-Newark-Jersey City, NY-NJ');
    assert.equal(sent.length, 2);
  },

  'cache-and-network shows what it has, and asks again': async url => {
    const { apollo, sent } = client(url);
    await apollo.query({ query: CITY, variables });
    const results = await watched(apollo, 'cache-and-network', all => all.length >= 1 && !all.at(-1).loading);
    assert.equal(results[0].data.city.name, 'New York City');
    assert.ok(results[0].loading);
    assert.equal(results.at(-1).data.city.name, 'New York City');
    assert.equal(sent.length, 2);
  },

  'the cache tells entities apart by their global ids': async url => {
    const { apollo } = client(url);
    const { data } = await apollo.query({ query: CITY, variables });
    const kept = apollo.cache.extract();
    assert.equal(kept[`City:${data.city.id}`].name, 'New York City');
    assert.ok(kept[`Metro:${data.city.metro.id}`]);
  },

  'an error comes with its code': async url => {
    const { apollo } = client(url);
    await assert.rejects(apollo.query({ query: gql`{ node(id: "none") { id } }` }),
      error => error.errors[0].extensions.code === 'MALFORMED_ID');
  },
};
