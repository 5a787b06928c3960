// Runs the checks of one client, a line for each: node run.js apollo http://localhost:8080/graphql
const [client, url] = process.argv.slice(2);
if (!client || !url) {
  console.error('usage: node run.js CLIENT URL');
  process.exit(2);
}

const LONGEST = 15_000;

const { checks } = await import(`./${client}.js`);
for (const [name, check] of Object.entries(checks)) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${LONGEST} ms`)), LONGEST);
  });
  try {
    await Promise.race([check(url), tooLong]);
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`failed ${name}: ${String(error.message ?? error).replaceAll(/\s+/g, ' ')}`);
  } finally {
    clearTimeout(timer);
  }
}
// A client may keep its connection open.
process.exit(0);
