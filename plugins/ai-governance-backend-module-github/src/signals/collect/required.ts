import {
  askRequired,
  type RequiredAt,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { classicSchema, ruleSchema } from '../../protection/shapes';
import { unlessHidden, type Reading } from './reading';

const repositorySchema = z.object({ default_branch: z.string() });

/** Which checks are required on the default branch, by rulesets and by classic protection as far as that is told. */
export const readRequired = (reading: Reading): Promise<RequiredAt> =>
  askRequired(reading, {
    now: reading.now,
    ask: () => unlessHidden(requiredNames(reading)),
  });

async function requiredNames({
  repository,
}: Reading): Promise<readonly string[]> {
  const { default_branch: branch } = await repository.get(repositorySchema, '');
  const rules = await repository.all(ruleSchema, '/rules/branches/{branch}', {
    branch,
  });
  const classic = await unlessHidden(
    repository.get(classicSchema, '/branches/{branch}/protection', { branch }),
  );
  const { checks = [], contexts = [] } = classic?.required_status_checks ?? {};
  return [
    ...rules.flatMap(({ parameters }) =>
      (parameters?.required_status_checks ?? []).map(({ context }) => context),
    ),
    ...checks.map(({ context }) => context),
    ...contexts,
  ];
}
