// The schema, schema.graphql, under the rules of graphql-eslint.
import graphql from '@graphql-eslint/eslint-plugin';

export default [
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Kept, in the style that the server prints.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      // Connections page forward: a keyset is walked in the order of its index.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // A list of a few values needs no pages; and connections have `nodes` beside `edges`.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
      // Ids are those of nodes. What has none is a value, a part of its node: amounts, distributions, edges.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Amount.amount and Count.count: each is the number beside the reason why there is none, and clients ask for them.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
];
