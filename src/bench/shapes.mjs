// The five shapes: each as JobGraph's query and as PostGraphile's for the same fields and rows, and a common form of both
// answers, by which they are compared before anything is timed.
import { ask, rows } from './servers.mjs';

const SOFTWARE = '15-1252';
const WEB = '15-1254';
const YEAR = 2024;

const OUR_WAGES = 'year annual { mean { amount } median { amount } }';
const PEER_WAGES = 'year aMean aMedian';

const ourSalary = salary =>
  salary == null ? null : { year: salary.year, mean: salary.annual.mean.amount, median: salary.annual.median.amount, area: salary.area };
const peerSalary = wage =>
  wage == null ? null : { year: wage.year, mean: number(wage.aMean), median: number(wage.aMedian), area: wage.area };

// PostGraphile prints numeric as text.
function number(text) {
  return text == null ? null : Number(text);
}

const instant = text => text && new Date(text).toISOString();

function posting(wanted, place, pay, list) {
  const city = found => found && { slug: found.slug, name: found.name, salary: place(found) };
  return wanted && {
    externalId: wanted.externalId, title: wanted.title, workMode: wanted.workMode, postedAt: instant(wanted.postedAt),
    pay: pay(wanted), company: wanted.company, role: wanted.role,
    locations: list(wanted.locations).map(location => city(location.city)),
  };
}

const ourPosting = wanted => posting(wanted, city => ourSalary(city.salary),
  ({ pay }) => pay && { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period }, list => list);
const peerPosting = wanted => posting(wanted, city => peerSalary(city.area?.wages?.nodes[0]),
  p => p.payMin && { min: number(p.payMin), max: number(p.payMax), currency: p.payCurrency, period: p.payPeriod },
  list => list.nodes);

const OUR_POSTING = salary => `id externalId title workMode postedAt pay { min max currency period } company { slug name }
  locations { city { slug name ${salary} } } role { slug title }`;
const PEER_POSTING = salary => `id externalId title workMode postedAt payMin payMax payCurrency payPeriod
  company { slug name } locations { nodes { city { slug name ${salary} } } } role { slug title }`;

const PEER_SALARY = (occupation, fields) =>
  `wages(first: 1, orderBy: [YEAR_DESC], condition: { occupationCode: ${occupation} }) { nodes { ${fields} } }`;

export const ourPage = ({ jobPostings }) => jobPostings.nodes.map(ourPosting);
const peerPage = ({ allPostings }) => allPostings.nodes.map(peerPosting);

/** The page of so many of the newest postings behind a cursor, for both. */
export const page = size => ({
  ours: {
    query: `query Page($occupation: String!, $after: String) { jobPostings(first: ${size}, after: $after) {
      nodes { ${OUR_POSTING(`salary(occupation: $occupation) { ${OUR_WAGES} }`)} } } }`,
    plain: ourPage,
  },
  peer: {
    query: `query Page($occupation: String!, $after: Cursor) {
      allPostings(first: ${size}, after: $after, orderBy: [NEWEST_AT_DESC, ROW_ID_DESC]) {
        nodes { ${PEER_POSTING(`area { ${PEER_SALARY('$occupation', PEER_WAGES)} }`)} } } }`,
    plain: peerPage,
  },
  rows: plain => plain.length,
});

const city = {
  ours: {
    query: `query City($slug: String!) { city(slug: $slug) { slug name state
      software: salary(occupation: "${SOFTWARE}") { ${OUR_WAGES} area { code name } }
      web: salary(occupation: "${WEB}") { ${OUR_WAGES} area { code name } } } }`,
    plain: ({ city: c }) =>
      ({ slug: c.slug, name: c.name, state: c.state, software: ourSalary(c.software), web: ourSalary(c.web) }),
  },
  peer: {
    query: `query City($slug: String!) { cityBySlug(slug: $slug) { slug name state area {
      software: ${PEER_SALARY(`"${SOFTWARE}"`, `${PEER_WAGES} area { code name }`)}
      web: ${PEER_SALARY(`"${WEB}"`, `${PEER_WAGES} area { code name }`)} } } }`,
    plain: ({ cityBySlug: c }) => ({
      slug: c.slug, name: c.name, state: c.state,
      software: peerSalary(c.area.software.nodes[0]), web: peerSalary(c.area.web.nodes[0]),
    }),
  },
  rows: plain => (plain.software && plain.web ? 2 : 0),
};

const role = {
  ours: {
    query: `query Role($slug: String!) { role(slug: $slug) { slug title
      salaries(first: 50) { nodes { area { code name } ${OUR_WAGES} } } } }`,
    plain: ({ role: r }) => ({ slug: r.slug, title: r.title, salaries: r.salaries.nodes.map(ourSalary) }),
  },
  peer: {
    query: `query Role($slug: String!) { roleBySlug(slug: $slug) { slug title
      occupations(first: 1, orderBy: [ORDINAL_ASC]) { nodes { occupation {
        metroWages(first: 50, condition: { year: ${YEAR} }, orderBy: [MEAN_ORDER_DESC, ROW_ID_ASC]) {
          nodes { area { code name } ${PEER_WAGES} } } } } } } }`,
    plain: ({ roleBySlug: r }) => ({
      slug: r.slug, title: r.title,
      salaries: r.occupations.nodes[0].occupation.metroWages.nodes.map(peerSalary),
    }),
  },
  rows: plain => plain.salaries.length,
};

const single = {
  ours: {
    query: `query Posting($id: ID!) { jobPosting(id: $id) { ${OUR_POSTING('')} } }`,
    plain: ({ jobPosting }) => ourPosting(jobPosting),
  },
  peer: {
    query: `query Posting($id: ID!) { posting(id: $id) { ${PEER_POSTING('')} } }`,
    plain: ({ posting: found }) => peerPosting(found),
  },
  rows: plain => (plain ? 1 : 0),
};

const same = variables => ({ ours: variables, peer: variables });

const OCCUPATIONS = `select occupation_code from wage w join area a on a.code = w.area_code and a.kind = 'METRO'
  where preferred and year = ${YEAR} and occupation_group = 'DETAILED' and occupation_code <> '${SOFTWARE}'
  group by 1 having count(*) > 50 order by 1 limit 20`;

const CITIES = `select slug from city c where (select count(*) from wage w where preferred and w.area_code = c.metro_code
    and occupation_code in ('${SOFTWARE}', '${WEB}')) >= 2
  order by population desc, slug limit 70`;

const ROLES = `select role_slug from role_occupation r where ordinal = 1 and (select count(*) from wage w
    join area a on a.code = w.area_code and a.kind = 'METRO'
    where preferred and year = ${YEAR} and w.occupation_code = r.occupation_code) > 50
  order by role_slug`;

// The pages are asked for by one operation, the others by turns for many cities, roles and postings; `fresh` are variables
// that the timed requests never use.
const pageVariables = async () => ({
  timed: [same({ occupation: SOFTWARE })],
  fresh: rows(OCCUPATIONS).map(occupation => same({ occupation })),
});

const slugs = (sql, fresh) => async () => {
  const all = rows(sql).map(slug => same({ slug }));
  return { timed: all.slice(0, -fresh), fresh: all.slice(-fresh) };
};

async function postingVariables() {
  const all = [];
  for (let after = null; all.length < 300;) {
    const { jobPostings } = await ask('ours', {
      query: 'query Ids($after: String) { jobPostings(first: 100, after: $after) { nodes { id externalId } pageInfo { endCursor } } }',
      variables: { after },
    });
    after = jobPostings.pageInfo.endCursor;
    all.push(...jobPostings.nodes);
  }
  const peers = process.env.PEER_URL ? await peerIds(all) : {};
  const variables = all.map((node, i) => ({ ours: { id: node.id }, peer: { id: peers[`p${i}`]?.id } }));
  return { timed: variables.slice(0, -20), fresh: variables.slice(-20) };
}

const peerIds = nodes => ask('peer', {
  query: `{ ${nodes.map((node, i) => `p${i}: postingByExternalId(externalId: "${node.externalId}") { id }`).join(' ')} }`,
});

export const SHAPES = {
  city: { title: 'city, two salaries', ...city, expected: 2, variables: slugs(CITIES, 20) },
  page20: { title: 'page of 20 postings', ...page(20), expected: 20, variables: pageVariables },
  page100: { title: 'page of 100 postings', ...page(100), expected: 100, variables: pageVariables },
  role: { title: 'role, 50 salaries', ...role, expected: 50, variables: slugs(ROLES, 15) },
  posting: { title: 'one posting', ...single, expected: 1, variables: postingVariables },
};
