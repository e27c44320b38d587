import type { ExtractedSignal } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { About } from './about';
import type { TokenCount } from './names';

/** That somebody used an assistant on a day; said any number of times it is one fact. */
export const activeOn = (
  day: string,
  { person, assistant, surface }: About,
): ExtractedSignal => ({
  kind: 'usage',
  body: { day, person, assistant, surface, part: 'active', isActive: true },
});

/** Tokens of one part of a day; parts add up. */
export const tokensOn = (
  day: string,
  about: About,
  {
    part,
    tokens,
    revision = 0,
  }: {
    readonly part: string;
    readonly tokens: Readonly<Partial<Record<TokenCount, number>>>;
    readonly revision?: number;
  },
): ExtractedSignal => ({
  kind: 'usage',
  revision,
  body: {
    day,
    person: about.person,
    assistant: about.assistant,
    surface: about.surface,
    part,
    ...(about.model !== undefined && { model: about.model }),
    ...(about.repository !== undefined && { repository: about.repository }),
    isActive: Object.values(tokens).some(count => count > 0),
    ...tokens,
  },
});
