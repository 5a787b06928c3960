// Writes invented postings, the same at every run: node boards.mjs FOLDER POSTINGS DAY FORMAT. As `ashby` they are boards with
// descriptions, as `csv` one table without, in the columns of docs/mappings/open-jobs-data.json. Day 2 differs from day 1 in 3 %
// of the postings: 1 % changed, 1 % gone, 1 % new.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, total, day, format] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4]), process.argv[5]];
const POSTINGS_A_BOARD = 280;

/** A generator of numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TITLES = ['Backend Engineer', 'Frontend Developer', 'Data Engineer', 'Data Scientist', 'Product Designer', 'DevOps Engineer',
  'Account Executive', 'Machine Learning Engineer', 'Web Developer', 'Support Specialist', 'Security Engineer', 'Office Coordinator'];
const LEVELS = ['', '', '', 'Senior ', 'Staff ', 'Junior ', 'Lead '];
const PLACES = [['New York', 'New York', 'USA'], ['San Francisco', 'California', 'USA'], ['Austin', 'Texas', 'USA'],
  ['Seattle', 'Washington', 'USA'], ['Boston', 'Massachusetts', 'USA'], ['London', 'England', 'United Kingdom'],
  ['Denver', 'Colorado', 'USA'], ['Chicago', 'Illinois', 'USA'], ['Toronto', 'Ontario', 'Canada'], ['Berlin', 'Berlin', 'Germany']];
const TEAMS = ['Core', 'Growth', 'Platform', 'Payments', 'Insights'];
/** Of the table's titles: 7,100 different ones; one posting in seven has the title of another one on its board. */
const FIELDS = ['Software', 'Platform', 'Data', 'Security', 'Network', 'Product', 'Marketing', 'Sales', 'Customer Success', 'Finance',
  'Payroll', 'Legal', 'Clinical', 'Supply Chain', 'Hardware', 'Quality', 'Research', 'People', 'Machine Learning', 'Growth'];
const KINDS = ['Engineer', 'Developer', 'Analyst', 'Manager', 'Specialist', 'Coordinator', 'Director', 'Associate', 'Architect',
  'Consultant', 'Administrator', 'Assistant'];
const WORDS = `we you our team build run design review improve own service customer data product quality release plan measure learn
  share write test deploy monitor explain support partner roadmap experience years with python java kotlin react postgres
  kubernetes cloud pipeline model interface careful curious reliable simple fast clear remote office week month budget travel
  health insurance pension leave training conference equipment salary equity interview process feedback colleague mentor`
  .split(/\s+/);

/** A moment of the last ninety days of 2025. */
const published = random => new Date(Date.UTC(2026, 0, 1) - Math.floor(random() * 90 * 86400) * 1000).toISOString();

const pick = (list, random) => list[Math.floor(random() * list.length)];

function sentence(random) {
  const words = Array.from({ length: 8 + Math.floor(random() * 10) }, () => pick(WORDS, random)).join(' ');
  return words[0].toUpperCase() + words.slice(1) + '.';
}

/** Two to four kilobytes of paragraphs and lists. */
function description(random) {
  const parts = [];
  const length = 2000 + random() * 2000;
  for (let size = 0; size < length;) {
    const items = Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(random));
    const part = random() < 0.5
      ? `<p><strong>${sentence(random)}</strong></p><ul>${items.map(i => `<li><p>${i}</p></li>`).join('')}</ul>`
      : `<p style="min-height:1.5em">${items.join(' ')}</p>`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

const plain = html => html.replace(/<\/(p|li)>/g, '\n').replace(/<[^>]+>/g, '');

const id = n => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function address([city, region, country]) {
  return { postalAddress: { addressLocality: city, addressRegion: region, addressCountry: country } };
}

function posting(n, board) {
  const random = numbers(n);
  const title = pick(LEVELS, random) + pick(TITLES, random);
  const places = [pick(PLACES, random), pick(PLACES, random), pick(PLACES, random)].slice(0, 1 + Math.floor(random() * 3));
  const low = 60 + 5 * Math.floor(random() * 30);
  const changed = day > 1 && n % 100 === 0;
  const html = description(random) + (changed ? `<p>News of day ${day}.</p>` : '');
  const pay = { compensationType: 'Salary', interval: '1 YEAR', currencyCode: 'USD', minValue: low * 1000, maxValue: (low + 40) * 1000 };
  return {
    id: id(n), title, department: 'Engineering', team: pick(TEAMS, random), employmentType: 'FullTime', location: places[0].slice(0, 2).join(', '),
    secondaryLocations: places.slice(1).map(p => ({ location: p[0], address: address(p) })), address: address(places[0]),
    publishedAt: published(random).replace('Z', '+00:00'),
    isListed: true, isRemote: random() < 0.2, workplaceType: pick(['Remote', 'Hybrid', 'OnSite'], random),
    jobUrl: `https://jobs.example/${board}/${id(n)}`, applyUrl: `https://jobs.example/${board}/${id(n)}/application`,
    descriptionHtml: html, descriptionPlain: plain(html), shouldDisplayCompensationOnJobPostings: true,
    compensation: random() < 0.67 ? {
      compensationTierSummary: `$${low}K – $${low + 40}K • Offers Equity`, scrapeableCompensationSalarySummary: `$${low}K - $${low + 40}K`,
      compensationTiers: [{ id: id(n), tierSummary: `$${low}K – $${low + 40}K`, title: null, additionalInformation: null, components: [pay] }],
      summaryComponents: [pay],
    } : null,
  };
}

/** A line of the table. Numbers tell employers apart. */
function line(n, employer) {
  const random = numbers(n);
  const title = `${pick(LEVELS, random)}${pick(FIELDS, random)} ${pick(KINDS, random)}`;
  const team = pick(TEAMS, random);
  const places = [pick(PLACES, random), pick(PLACES, random)].slice(0, 1 + Math.floor(random() * 2));
  const changed = day > 1 && n % 100 === 0;
  return [`Employer ${employer}`, 'greenhouse', n, random() < 0.3 ? `${title}, ${team}` : title, team,
    places.map(p => p.slice(0, 2).join(', ')).join('; '), random() < 0.2 ? 'True' : '', changed ? 'FullTime' : '',
    `https://jobs.example/board-${employer}/jobs/${1_000_000 + n}`,
    published(random), '2026-01-02T00:00:00.000Z'];
}

const quoted = value => `"${String(value).replaceAll('"', '""')}"`;

mkdirSync(folder, { recursive: true });
const lines = ['company,platform,jobId,title,department,locations,isRemote,employmentType,applyUrl,postedAt,scrapedAt'];
for (let first = 0, n = 0; first < total; first += POSTINGS_A_BOARD, n++) {
  const board = `board-${n}`;
  const jobs = [];
  for (let i = first; i < Math.min(total, first + POSTINGS_A_BOARD); i++) {
    const gone = day > 1 && i % 100 === 50;
    const number = gone ? 10_000_000 * day + i : i;
    if (format === 'csv') {
      lines.push(line(number, n).map(quoted).join(','));
    } else {
      jobs.push(posting(number, board));
    }
  }
  if (format !== 'csv') {
    writeFileSync(join(folder, `${board}.json`), JSON.stringify({ apiVersion: '1', jobs }));
  }
}
if (format === 'csv') {
  writeFileSync(join(folder, 'postings.csv'), `${lines.join('\n')}\n`);
}
