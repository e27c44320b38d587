import { resolveTier } from '@ai-enablement/governance-core';
import type { Ambient } from '../../../shared/clock';
import type { KnownRepository, PolicyDirectory } from '../facade';
import type { SnapshotViews } from '../views';
import {
  createPseudonymise,
  hashEmail,
  hashLogin,
  personIdOf,
} from './identity';
import type { PolicyBook } from './policyBook';
import type { Snapshot } from './snapshot';
import type { SnapshotReader } from './snapshotReader';

/** What the directory is read with. */
export interface DirectoryDeps {
  readonly snapshots: SnapshotReader;
  readonly people: SnapshotViews;
  readonly policies: PolicyBook;
  readonly ambient: Ambient;
}

type Compiled = Awaited<ReturnType<PolicyBook['current']>>['compiled'];
type Known = NonNullable<ReturnType<Snapshot['byRepository']['get']>>;

/** People and repositories, read when somebody asks. */
export const policyDirectory = (deps: DirectoryDeps): PolicyDirectory => ({
  pseudonyms: () => pseudonymsOf(deps),
  async reasonDigest(reason) {
    return (await pseudonymsOf(deps)).ofOther('reason', '', reason);
  },
  async read() {
    const snapshot = await deps.snapshots.current();
    const { compiled } = await deps.policies.current(deps.ambient.now());
    const people = await deps.people.everybody();
    return {
      people: people.map(({ personId, identityHashes, groups }) => ({
        personId,
        identities: identityHashes,
        groups,
      })),
      repositories: [...snapshot.byRepository].map(([repository, known]) =>
        toKnown(repository, known, compiled),
      ),
      readAt: snapshot.state.refreshedAt ?? deps.ambient.now(),
    };
  },
});

async function pseudonymsOf(deps: Pick<DirectoryDeps, 'people'>) {
  const hash = createPseudonymise((await deps.people.state()).salt);
  return {
    ofEmail: (email: string) => hashEmail(email, hash),
    ofLogin: (host: string, login: string) => hashLogin({ host, login }, hash),
    ofOther: (kind: string, provider: string, value: string) =>
      hash(`${kind}:${provider.toLowerCase()}:${value.trim()}`),
    ofUser: (userRef: string) => personIdOf(userRef, hash),
  };
}

function toKnown(
  repository: string,
  known: Known,
  { policy }: Compiled,
): KnownRepository {
  const tiers = known
    .map(({ fact }) => resolveTier(policy, fact))
    .filter(({ isClassified }) => isClassified)
    .map(({ effective }) => effective);
  const team = mostFrequent(
    known.flatMap(({ fact }) =>
      fact.owner?.startsWith('group:') ? [fact.owner] : [],
    ),
  );
  const strictest = policy.tiers.findLast(({ id }) => tiers.includes(id));
  return { repository, team, tier: strictest?.id };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].sort(
    ([a, many], [b, others]) => others - many || (a < b ? -1 : 1),
  )[0]?.[0];
}
