import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { canonicalJson, waiverStatus } from '@ai-enablement/governance-core';
import type { Ambient } from '../../../shared/clock';
import { sha256 } from '../../../shared/digest';
import type { Standing } from '../facade';
import { holdsBreakGlass, lifeOfWaiver } from '../model';
import { peopleStanding } from './peopleStanding';
import type { PolicyBook } from './policyBook';
import type { Snapshot } from './snapshot';
import type { SnapshotReader } from './snapshotReader';
import { strengthenedIn } from './strengtheningFacts';

/** What the standing is read from. */
export interface StandingDeps {
  readonly policies: PolicyBook;
  readonly snapshots: SnapshotReader;
  readonly ambient: Ambient;
  readonly providers: readonly FactProvider[];
}

/**
 * What decisions rest on inside the portal now, about changes that these people opened as well; two small queries while nothing changed,
 * and what providers of facts about people ask for.
 */
export async function readStanding(
  { policies, snapshots, ambient, providers }: StandingDeps,
  people: readonly string[] = [],
): Promise<Standing> {
  const opened = await peopleStanding(providers, people);
  const snapshot = await snapshots.current();
  const now = ambient.now();
  const { compiled } = await policies.current(now);
  const general = {
    policy: compiled.digest,
    waivers: compiled.policy.waivers
      .filter(waiver => waiverStatus(waiver, now) === 'active')
      .map(({ id }) => id),
  };
  return {
    version: `${compiled.digest}.${snapshot.state.instance}.${snapshot.state.version}`,
    digestOf(repository, opener) {
      const here = standingOf(snapshot, repository, now);
      const person = opener === undefined ? undefined : opened.get(opener);
      // Left out when nothing is said: what such a change rested on before people counted stays what it was.
      const said = person === undefined ? {} : { person };
      return sha256(canonicalJson({ general, here, ...said }));
    },
  };
}

/** What acts in one repository, whichever of its changes it is about. */
function standingOf(snapshot: Snapshot, repository: string, now: string) {
  const { byRepository, exceptions } = snapshot;
  const { strengthenings = [] } = strengthenedIn(snapshot, repository, now);
  const entities = byRepository.get(repository) ?? [];
  const waivers = [
    ...exceptions.waiversIn(repository),
    ...entities.flatMap(entity => entity.waivers),
  ].filter(waiver => waiverStatus(lifeOfWaiver(waiver), now) === 'active');
  return {
    entities: entities.map(({ factDigest }) => factDigest).sort(),
    waivers: [
      ...new Set(
        waivers.map(
          ({ waiverId, expiresAt }) => `${waiverId} until ${expiresAt}`,
        ),
      ),
    ].sort(),
    breakGlass: exceptions
      .breakGlassIn(repository)
      .filter(use => holdsBreakGlass(use, now))
      .map(({ breakGlassId }) => breakGlassId)
      .sort(),
    // Left out when there is none: what changes rested on before strengthenings were known stays what it was.
    ...(strengthenings.length > 0
      ? {
          strengthenings: strengthenings.map(
            ({ id, expiresAt }) => `${id} until ${expiresAt}`,
          ),
        }
      : {}),
  };
}
