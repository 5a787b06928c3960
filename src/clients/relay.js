import assert from 'node:assert/strict';
import relay from 'relay-runtime';
import postingsQuery from './relay/__generated__/PostingsQuery.graphql.js';
import postingQuery from './relay/__generated__/PostingQuery.graphql.js';

const { createOperationDescriptor, Environment, fetchQuery, getRequest, Network, RecordSource, Store } = relay;

const environment = url => new Environment({
  network: Network.create(async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  }),
  store: new Store(new RecordSource()),
});

export const checks = {
  'a connection is paged to its end': async url => {
    const relaying = environment(url);
    const held = [];
    let jobPostings;
    let pages = 0;
    do {
      const variables = { count: 7, cursor: jobPostings?.pageInfo.endCursor ?? null };
      await fetchQuery(relaying, postingsQuery, variables).toPromise();
      // What the store's own connection has gathered, over all pages.
      const operation = createOperationDescriptor(getRequest(postingsQuery), variables);
      held.push(relaying.retain(operation));
      ({ jobPostings } = relaying.lookup(operation.fragment).data);
      pages++;
    } while (jobPostings.pageInfo.hasNextPage);
    assert.ok(pages > 2, `${pages} pages`);
    assert.equal(jobPostings.edges.length, jobPostings.totalCount);
    assert.equal(new Set(jobPostings.edges.map(edge => edge.node.id)).size, jobPostings.totalCount);
    held.forEach(hold => hold.dispose());
  },

  'an object is fetched again by its id': async url => {
    const page = await fetchQuery(environment(url), postingsQuery, { count: 1, cursor: null }).toPromise();
    const [{ node }] = page.jobPostings.edges;
    // With a store of its own, which does not know the object yet.
    const again = await fetchQuery(environment(url), postingQuery, { id: node.id }).toPromise();
    assert.equal(again.node.title, node.title);
  },
};
