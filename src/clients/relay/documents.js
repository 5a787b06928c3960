// What relay-compiler compiles against the schema; relay.js runs what comes of it.
import { graphql } from 'relay-runtime';

graphql`
  query PostingsQuery($count: Int!, $cursor: String) {
    jobPostings(first: $count, after: $cursor) @connection(key: "Postings_jobPostings") {
      totalCount
      edges { cursor node { id title company { id name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

graphql`
  query PostingQuery($id: ID!) {
    node(id: $id) { ... on JobPosting { id title } }
  }
`;
