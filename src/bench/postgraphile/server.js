// PostGraphile on the database that PG* names: what a reader of its guide would run in production, with the relations and
// orders that the benchmark asks for.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { PGUSER, PGPASSWORD, PGHOST, PGPORT, PGDATABASE, POOL, PORT } = process.env;

const preset = {
  extends: [PostGraphileAmberPreset],
  // The views of peer.sql have no indexes of their own to be judged by.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({
    connectionString: `postgres://${PGUSER}:${PGPASSWORD}@${PGHOST}:${PGPORT}/${PGDATABASE}`,
    schemas: ['peer'],
    pubsub: false,
    poolConfig: { max: Number(POOL) },
  })],
  schema: { defaultBehavior: '+attribute:orderBy +attribute:filterBy -insert -update -delete' },
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: { explain: false },
};

const server = createServer();
server.on('error', error => {
  console.error(error);
  process.exit(1);
});
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1');
