import { z } from 'zod';
import { classicSchema, ruleSchema } from '../../protection/shapes';
import { isHidden, unlessHidden, type Reading } from './reading';

const repositorySchema = z.object({ default_branch: z.string() });
/** Names of checks with the instant at which they were first seen to be required. */
const seenSchema = z.record(z.string(), z.string());

type Seen = z.output<typeof seenSchema>;

const MOST_NAMES = 100;

/** Which checks had to run on a change, by the instant of its merge. */
export type RequiredAt = (
  mergedAt: string | null | undefined,
) => readonly string[];

const cursorOf = ({ repositoryId }: Pick<Reading, 'repositoryId'>): string =>
  `${repositoryId} requiredChecks`;

/**
 * Which checks are required, as far as is known without asking. A check that GitHub requires counts for what was merged after that
 * was first seen: nobody can tell since when it is so.
 */
export async function knownRequired(
  reading: Pick<Reading, 'desk' | 'settings' | 'repositoryId'>,
): Promise<RequiredAt> {
  const { requiredChecks } = reading.settings;
  if (requiredChecks) return () => requiredChecks;
  return requiredSince(await readSeen(reading));
}

/** As `knownRequired`, after asking what the default branch requires now. */
export async function readRequired(reading: Reading): Promise<RequiredAt> {
  if (reading.settings.requiredChecks) return knownRequired(reading);
  const before = await readSeen(reading);
  const names = await unlessHidden(requiredNames(reading));
  if (names === undefined) return requiredSince(before);
  const at = new Date(reading.now()).toISOString();
  const seen = Object.fromEntries(
    names.slice(0, MOST_NAMES).map(name => [name, before[name] ?? at]),
  );
  await reading.desk.hand({
    kind: 'change',
    records: [],
    cursor: { name: cursorOf(reading), value: JSON.stringify(seen) },
  });
  return requiredSince(seen);
}

const requiredSince =
  (seen: Seen): RequiredAt =>
  mergedAt =>
    Object.keys(seen).filter(
      name => Date.parse(mergedAt ?? '') >= Date.parse(seen[name] ?? ''),
    );

async function readSeen({
  desk,
  repositoryId,
}: Pick<Reading, 'desk' | 'repositoryId'>): Promise<Seen> {
  const text = await desk.cursor(cursorOf({ repositoryId }));
  return text === undefined ? {} : seenSchema.parse(JSON.parse(text));
}

async function requiredNames({
  repository,
}: Reading): Promise<readonly string[]> {
  const { default_branch: branch } = await repository.get(repositorySchema, '');
  const rules = await repository.all(ruleSchema, '/rules/branches/{branch}', {
    branch,
  });
  const classic = await repository
    .get(classicSchema, '/branches/{branch}/protection', { branch })
    .catch((error: unknown) => {
      if (isHidden(error)) return undefined;
      throw error;
    });
  const { checks = [], contexts = [] } = classic?.required_status_checks ?? {};
  return [
    ...new Set([
      ...rules.flatMap(({ parameters }) =>
        (parameters?.required_status_checks ?? []).map(
          ({ context }) => context,
        ),
      ),
      ...checks.map(({ context }) => context),
      ...contexts,
    ]),
  ].sort();
}
