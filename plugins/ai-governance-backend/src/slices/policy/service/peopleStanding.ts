import type { FactProvider } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { canonicalJson } from '@ai-enablement/governance-core';

/**
 * What providers have to say about people now, by pseudonym, as a text that moves when it does; whom none has anything to say about is
 * left out. Fails when a provider does.
 */
export async function peopleStanding(
  providers: readonly FactProvider[],
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  const said = await Promise.all(
    providers.map(async provider => ({
      id: provider.id,
      of: (await provider.standing?.(people)) ?? new Map<string, string>(),
    })),
  );
  const texts = people.map(person => {
    const known = said.flatMap(({ id, of }) => {
      const text = of.get(person);
      return text === undefined ? [] : [[id, text] as const];
    });
    return [person, known] as const;
  });
  return new Map(
    texts
      .filter(([, known]) => known.length > 0)
      .map(([person, known]) => [
        person,
        canonicalJson(Object.fromEntries(known)),
      ]),
  );
}
