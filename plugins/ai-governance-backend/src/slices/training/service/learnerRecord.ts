import type { LearnerRecord } from '../model';
import type { TrainingDeps } from './deps';
import { type Learner, requirePerson } from './learner';

/** Pseudonym of whoever takes training. Fails with `training.peopleOnly`. */
export async function personIdOf(
  { policy }: Pick<TrainingDeps, 'policy'>,
  learner: Learner,
): Promise<string> {
  return (await policy.directory.pseudonyms()).ofUser(requirePerson(learner));
}

/** What the caller did; nothing of a machine, which takes no training. */
export async function recordOf(
  deps: Pick<TrainingDeps, 'policy' | 'views'>,
  learner: Learner,
  name?: string,
): Promise<LearnerRecord> {
  if (learner.kind === 'service')
    return { attempts: [], certificates: [], readings: [] };
  return deps.views.recordOf(await personIdOf(deps, learner), name);
}

/** The part of a record that is about one path. */
export const onPath = (
  { attempts, certificates, readings }: LearnerRecord,
  name: string,
): LearnerRecord => ({
  attempts: attempts.filter(attempt => attempt.name === name),
  certificates: certificates.filter(certificate => certificate.name === name),
  readings,
});
