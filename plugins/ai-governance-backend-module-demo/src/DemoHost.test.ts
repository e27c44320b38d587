import type {
  HostDesk,
  ReleaseSubmission,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { DemoHost } from './DemoHost';
import { planChanges } from './planChanges';
import { RELEASED } from './planReleases';

const now = new Date('2026-03-18T12:34:56Z');
const SUBJECT = {
  repository: RELEASED,
  kind: 'release',
  key: 'production',
} as const;
const heads = planChanges({ seed: 'acme', now })
  .filter(({ change }) => change.repository === RELEASED)
  .map(({ change }) => change.headSha);

/** Brings the releases when these many changes are decided, of which every fourth is held. */
async function release(decided: number) {
  const releases: ReleaseSubmission[] = [];
  const desk = {
    currentDecision: async ({ headSha }: { readonly headSha: string }) => {
      const at = heads.indexOf(headSha);
      const outcome = at % 4 === 3 ? 'hold' : 'pass';
      return at < decided ? { decision: { outcome } } : undefined;
    },
    decideRelease: async (asked: ReleaseSubmission) => {
      releases.push(asked);
      return { releaseId: 'r' };
    },
  } as unknown as HostDesk;
  const host = new DemoHost({ seed: 'acme', now: () => now });
  return { releases, result: await host.refresh(SUBJECT, desk) };
}

describe('G R33 the demonstration releases', () => {
  it('nothing before its changes are decided', async () => {
    const { releases, result } = await release(heads.length - 1);
    expect(releases).toEqual([]);
    expect(result).toEqual({ againAfterSeconds: 20 });
  });

  it('what passed, and then more with a change that is held', async () => {
    const { releases, result } = await release(heads.length);
    expect(result).toEqual({});
    const [first, second] = releases;
    expect(releases.map(({ tag }) => tag)).toEqual(['v2.13.0', 'v2.14.0']);
    expect(second?.baseSha).toBe(first?.headSha);
    const heldIn = (asked: ReleaseSubmission | undefined) =>
      asked?.commits.filter(({ sha }) => heads.indexOf(sha) % 4 === 3).length;
    expect([heldIn(first), heldIn(second)]).toEqual([0, 1]);
    for (const { headSha, commits } of releases)
      expect(commits.at(-1)).toEqual({ sha: headSha });
  });

  it('the same at every start', async () => {
    const again = await release(heads.length);
    expect(again.releases).toEqual((await release(heads.length)).releases);
  });
});
