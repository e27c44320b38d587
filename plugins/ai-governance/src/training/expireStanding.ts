import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { cachesOf } from '../shared/governanceCaches';

/** Where the reader stands has moved: everything that tells of it is read again when it is next looked at. */
export function expireStanding(client: GovernanceClient): void {
  const { training, trainingPaths, trainingModules, ...others } =
    cachesOf(client);
  for (const cache of [
    training,
    trainingPaths,
    trainingModules,
    others.trainingNeeds,
    others.certificates,
  ])
    cache.expire();
}
