import assert from 'node:assert/strict';
import { cacheExchange, createClient as urql, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const CITY = gql`query City($slug: String!) { city(slug: $slug) { __typename id name } }`;
const variables = { slug: 'new-york-city' };

function client(url) {
  const socket = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket });
  return urql({
    url,
    exchanges: [cacheExchange, fetchExchange, subscriptionExchange({
      forwardSubscription: ({ query, variables: given }) => ({
        subscribe: sink => ({ unsubscribe: socket.subscribe({ query, variables: given }, sink) }),
      }),
    })],
  });
}

const first = source => new Promise(resolve => {
  const { unsubscribe } = source.subscribe(result => {
    // The first result may come before there is anything to end.
    queueMicrotask(() => unsubscribe());
    resolve(result);
  });
});

export const checks = {
  'a query is answered, and then from the document cache': async url => {
    const asking = client(url);
    const asked = await asking.query(CITY, variables).toPromise();
    assert.equal(asked.error, undefined);
    assert.equal(asked.data.city.name, 'New York City');
    const cached = asking.readQuery(CITY, variables);
    assert.equal(cached.data.city.id, asked.data.city.id);
  },

  'a query by GET is answered': async url => {
    const asked = await client(url).query(CITY, variables, { preferGetMethod: true }).toPromise();
    assert.equal(asked.data.city.name, 'New York City');
  },

  'a wrong query is an error with its code': async url => {
    const refused = await client(url).query('{ nothing }', {}).toPromise();
    assert.equal(refused.error.graphQLErrors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  },

  'a subscription gets its first event over graphql-ws': async url => {
    const event = await first(client(url).subscription('subscription { dataChanged { version at } }', {}));
    assert.equal(event.error, undefined);
    assert.ok(event.data.dataChanged.version >= 1);
  },
};
