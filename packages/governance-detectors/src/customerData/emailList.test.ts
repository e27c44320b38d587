import { createDetectors } from '../createDetectors';
import { rulesOver, settings } from '../__testUtils__/detectors';

const rulesOf = rulesOver({ emailListAtLeast: 3 });
const found = ['email-list'];

const people = (domain: string, count = 3) =>
  ['ada', 'grace', 'linus', 'alan']
    .slice(0, count)
    .map(name => `${name}@${domain}`);
const list = people('acme.io').join('\n');

describe('R42 lists of e-mail addresses are found', () => {
  it.each([
    ['on lines', list],
    ['with commas', people('acme.io').join(',')],
    [
      'in a table',
      people('acme.io')
        .map(each => `1;${each};EUR`)
        .join('\n'),
    ],
    ['in code', JSON.stringify(people('acme.io'))],
    [
      'with names',
      people('acme.io')
        .map(each => `Ada <${each}>`)
        .join(', '),
    ],
    [
      'as links',
      people('acme.io')
        .map(each => `mailto:${each}`)
        .join(' '),
    ],
    ['with tags', 'ada+a@acme.io ada+b@acme.io ada+c@acme.io'],
    ['with dots', 'a.b@acme.io c.d@acme.io e.f@acme.io'],
    ['of several domains', 'a@acme.io a@acme.co.uk a@mail.acme.io'],
    ['in Windows lines', people('acme.io').join('\r\n')],
    [
      'in quotes',
      people('acme.io')
        .map(each => `'${each}'`)
        .join(),
    ],
    [
      'at the ends of sentences',
      people('acme.io')
        .map(each => `Ask ${each}.`)
        .join(' '),
    ],
    ['of a domain beyond ASCII', people('büro.de').join(' ')],
    [
      'behind an equals sign',
      people('acme.io')
        .map(each => `to=${each}`)
        .join('&'),
    ],
    ['among others', `${list}\nada@example.com`],
  ])('%s', async (_, text) => {
    expect(await rulesOf(text)).toEqual(found);
  });
});

describe('R42 what is no list of people is not found', () => {
  it.each([
    ['too few', people('acme.io', 2).join('\n')],
    ['one over and over', 'ada@acme.io Ada@acme.io ADA@ACME.IO'],
    ['example.com', people('example.com').join('\n')],
    ['a part of example.org', people('mail.example.org').join('\n')],
    ['.test', people('acme.test').join('\n')],
    ['.invalid', people('acme.invalid').join('\n')],
    ['localhost', people('localhost').join('\n')],
    [
      'boxes that nobody reads',
      'noreply@acme.io no-reply@acme.io donotreply@acme.io',
    ],
    ['people behind noreply', people('users.noreply.github.com').join('\n')],
    ['clones', 'git@github.com git@gitlab.com hg@bitbucket.org'],
    ['versions', 'react@18.2.0 jest@30.0.1 zod@4.3.0'],
    ['pictures', 'a@2x.png b@2x.png c@3x.jpg'],
    ['decorators', '@Input() a @Output() b @acme.io'],
    ['nothing before it', ' @acme.io,@acme.com,@acme.net'],
    ['no end of a domain', 'a@b c@d e@f'],
    ['an end with a digit', 'a@b.c1 c@d.e2 f@g.h3'],
  ])('%s', async (_, text) => {
    expect(await rulesOf(text)).toEqual([]);
  });

  it.each([
    ['CODEOWNERS', 'CODEOWNERS'],
    ['CODEOWNERS in its folder', '.github/CODEOWNERS'],
    ['.mailmap', '.mailmap'],
    ['package.json', 'packages/a/package.json'],
    ['a lock file', 'yarn.lock'],
    ['a lock file of Python', 'sub/poetry.lock'],
    ['credits', 'AUTHORS.md'],
  ])('the file %s', async (_, path) => {
    expect(await rulesOf(list, path)).toEqual([]);
    expect(await rulesOf(list, `${path}.csv`)).toEqual(
      path.startsWith('AUTHORS') ? [] : found,
    );
  });
});

describe('R42 a list is one finding', () => {
  const detectors = createDetectors(settings({ emailListAtLeast: 3 }));
  const find = async (text: string, lines?: ReadonlySet<number>) =>
    (await detectors.find({ path: 'a.csv', text, ...(lines ? { lines } : {}) }))
      .findings;

  it('at its first address', async () => {
    expect(await find(`\n${list}`)).toMatchObject([
      { line: 2, column: 1, context: '***' },
    ]);
  });

  it('at the first address of the lines that are asked for', async () => {
    expect(await find(list, new Set([3]))).toMatchObject([{ line: 3 }]);
    expect(await find(`${list}\nx`, new Set([4]))).toEqual([]);
  });

  it('that stays the same when an address joins or moves', async () => {
    const [before] = await find(list);
    const [after] = await find(`alan@acme.io\n\n${list}`, new Set([1]));
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });

  it('with all its addresses redacted', async () => {
    const { text } = await detectors.redact(
      `To: ${people('acme.io').join(', ')}`,
    );
    expect(text).toBe(
      'To: [redacted: customerData], [redacted: customerData], [redacted: customerData]',
    );
  });
});
