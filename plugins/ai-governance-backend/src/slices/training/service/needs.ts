import { formatVersion } from '@ai-enablement/governance-core';
import type { AskedCertificate } from '../../policy/facade';
import type { TrainingDeps } from './deps';
import type { Learner } from './learner';
import { requirePerson } from './learner';
import { listPaths } from './pathPage';
import { isHeld, type Standing } from './standing';

/** A path that the policy asks of the caller for an entity. */
export interface TrainingNeed {
  readonly path: string;
  readonly title?: string;
  readonly minutes?: number;
  readonly version?: string;
  readonly isHeld: boolean;
  readonly state?: Standing['state'];
  readonly expiresAt?: string;
  readonly rules: AskedCertificate['rules'];
}

/** What the policy asks of the caller for changes to an entity with AI. Fails with `training.peopleOnly` or `policy.entityNotFound`. */
export async function readNeeds(
  deps: TrainingDeps,
  learner: Learner,
  entityRef: string,
): Promise<readonly TrainingNeed[]> {
  requirePerson(learner);
  const asked = await deps.policy.content.certificatesAsked(entityRef);
  if (asked.length === 0) return [];
  const lines = await listPaths(deps, learner);
  return asked.map(({ path, rules }) => {
    const line = lines.find(({ version }) => version.name === path);
    if (!line) return { path, isHeld: false, rules };
    const { header, version } = line.version;
    const { state, certificate } = line.standing;
    return {
      path,
      title: header.title,
      version: formatVersion(version),
      minutes: header.modules.reduce((sum, { minutes }) => sum + minutes, 0),
      isHeld: isHeld(state),
      state,
      ...(certificate ? { expiresAt: certificate.expiresAt } : {}),
      rules,
    };
  });
}
