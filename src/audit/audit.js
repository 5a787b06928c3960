// Asks a running service what GraphQL over HTTP demands: node audit.js http://localhost:8080/graphql
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('usage: node audit.js URL');
  process.exit(2);
}

const failed = [];
const audits = serverAudits({ url });
for (const { fn } of audits) {
  const result = await fn();
  if (result.status !== 'ok') {
    failed.push(`${result.status}: ${result.id} ${result.name}: ${result.reason}`);
  }
}
failed.forEach(line => console.log(line));
console.log(`${audits.length - failed.length} of ${audits.length} checks of graphql-http hold`);
process.exit(failed.length === 0 ? 0 : 1);
