import { ownedBy } from './codeOwners';
import { areaOwnershipOf } from './pathsOfAreas';
import { proposeOwners } from './proposeOwners';

const areas = {
  payments: {
    title: 'Payments',
    paths: ['**/pay/**', '[Bb]illing.ts'],
    ignoreCase: true,
    owners: ['group:default/payments'],
  },
};
const teamOf = (owner: string) => owner.replace('group:default/', '@acme/');

const proposalFor = (
  paths: readonly string[],
  lines: Parameters<typeof ownedBy>[0] = [],
) =>
  proposeOwners({
    areas,
    entities: [],
    unowned: new Map([['payments', paths]]),
    lines,
    teamOf,
  });

/** Lines of a proposal as CODEOWNERS, in two parts around those that are there. */
function applied(text: string, lines: Parameters<typeof ownedBy>[0]) {
  const [top = '', end = ''] = text.split('\n\n');
  const read = (part: string) =>
    part
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => {
        const [pattern = '', ...owners] = line.match(/(?:\\.|\S)+/g) ?? [];
        return { pattern, owners };
      });
  return ownedBy([...read(top), ...lines, ...read(end)]);
}

describe('R22 owners that are proposed', () => {
  it.each<[string, readonly string[], Parameters<typeof ownedBy>[0]]>([
    ['a pattern reaches it', ['src/pay/a.ts'], []],
    ['its letters are of another case', ['src/PAY/a.ts'], []],
    ['a class is needed', ['billing.ts', 'x/[id]/Billing.ts'], []],
    ['a blank in its name', ['x y/pay/a b.ts', 'x y/Pay/a b.ts'], []],
    [
      'a line takes it out again',
      ['src/pay/a.ts'],
      [{ pattern: '/src/', owners: [] }],
    ],
  ])('give every such file to somebody: %s', (_name, paths, lines) => {
    const isOwned = applied(proposalFor(paths, lines), lines);
    expect(paths.filter(path => !isOwned(path))).toEqual([]);
  });

  it('name the teams of the area, and where lines belong', () => {
    expect(proposalFor(['src/pay/a.ts', 'src/PAY/a.ts'])).toBe(
      `# At the top of the file: lines below win. Correct the teams; each needs write access.
**/pay/** @acme/payments

# At the end of the file: no line above reaches these, or one of them leaves them without an owner.
/src/PAY/a.ts @acme/payments
`,
    );
  });

  it('are cut off where they would fill pages', () => {
    const paths = Array.from({ length: 60 }, (_, n) => `src/PAY/${n}.ts`);
    expect(proposalFor(paths)).toContain('# … and 10 more');
  });
});

describe('R22 what rules see of files without owners', () => {
  it('is areas in order, a number and three of them', () => {
    expect(
      areaOwnershipOf(
        new Map([
          ['payments', ['a', 'b', 'c', 'd']],
          ['authentication', ['a']],
        ]),
        { isComplete: false },
      ),
    ).toEqual({
      unowned: [
        { area: 'authentication', files: 1, paths: ['a'] },
        { area: 'payments', files: 4, paths: ['a', 'b', 'c'] },
      ],
      isComplete: false,
    });
  });
});
