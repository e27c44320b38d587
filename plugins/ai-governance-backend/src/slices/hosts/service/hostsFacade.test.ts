import { sha256 } from '../../../shared/digest';
import type { StoredProtection } from '../model';
import { hostsFacade } from './hostsFacade';

const PAY = 'github.com/acme/pay';
const HEAD = 'a'.repeat(40);
const protection = (
  assistantFiles: StoredProtection['assistantFiles'],
): StoredProtection => ({
  host: 'github',
  repository: PAY,
  digest: 'd',
  reading: {
    fact: { requiredChecks: [], reviews: 1 },
    settingsUrl: 'https://github.com/acme/pay/settings',
    branch: 'main',
  },
  ...(assistantFiles ? { assistantFiles } : {}),
  observedAt: '2026-11-02T09:00:00.000Z',
  changedAt: '2026-11-02T09:00:00.000Z',
  ledgerEntryId: 'e1',
});
const facade = (
  kept: readonly StoredProtection[],
  open: readonly string[] = [],
) =>
  hostsFacade({
    views: {
      protections: async () => kept,
      openHeads: async () =>
        open.map(headSha => ({ repository: PAY, headSha })),
    },
    policy: {
      assistantFilesIn: async repositories =>
        new Map(
          repositories.map(repository => [
            repository,
            [{ id: 'cursor', form: 'lines', path: '.cursorignore', text: 'x' }],
          ]),
        ) as never,
    },
    hostIds: ['github'],
  });
const file = (state: 'asPolicy' | 'undone', asked = 'x') => ({
  id: 'cursor',
  path: '.cursorignore',
  state,
  because: state === 'undone' ? 'lines are taken out' : '',
  askedDigest: sha256(asked),
});

describe('R52 what drifted at hosts', () => {
  it.each([
    ['as the policy asks for', [file('asPolicy')], []],
    ['not as the policy asks for', [file('undone')], ['undone']],
    ['as an earlier policy asked for', [file('asPolicy', 'y')], ['outdated']],
    ['unknown', undefined, []],
  ] as const)('a file that is %s', async (_, files, expected) => {
    const drifted = await facade([protection(files)]).driftedFiles([PAY]);
    expect(drifted.map(({ state }) => state)).toEqual(expected);
  });
});

describe('R52 whether a change may still be open', () => {
  it.each([
    ['brought by a host that has it open', 'source:github', [HEAD], true],
    ['brought by a host that has it no longer', 'source:github', [], false],
    ['that CI asked about', 'external:ci', [], true],
    ['of a host whose module is gone', 'source:gitlab', [], true],
  ] as const)('one %s', async (_, caller, open, expected) => {
    const change = { caller, repository: PAY, headSha: HEAD };
    const mayBeOpen = await facade([], open).mayBeOpen([change]);
    expect(mayBeOpen(change)).toBe(expected);
  });
});
