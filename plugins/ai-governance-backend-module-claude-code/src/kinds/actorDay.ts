import {
  revisionOfCounts,
  type ExtractedSignal,
  type PersonKey,
  type Pseudonym,
  type RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { ok } from '@ai-enablement/governance-core';
import { z } from 'zod';
import { readActorDay, type ActorDay } from './actorDayRow';
import { keptCosts } from './keptCosts';

const TERMINALS =
  /^(?:alacritty|apple_terminal|cursor|ghostty|gnome-terminal|hyper|iterm\.app|kitty|konsole|non-interactive|pycharm|ssh|tabby|tmux|vscode|warp|warpterminal|wezterm|windows-terminal|windsurf|xterm(?:-256color)?|zed)$/i;
const SUBSCRIPTIONS = /^(?:enterprise|team|pro|max)$/;

const counts = z.record(z.string(), z.number());
const kept = z.object({
  day: z.string(),
  person: z.string(),
  /** Which of several rows of a person and day it is. */
  part: z.string(),
  surface: z.enum(['agent', 'cli']),
  counts,
  tokens: z.array(z.object({ model: z.string(), counts })),
  costs: keptCosts,
});

/** What one person, or one API key, did with Claude Code on one day at one kind of terminal. */
export const actorDayKind: RecordKind = {
  id: 'actorDay',
  keep(record, pseudonym) {
    const read = readActorDay(record);
    if (!read.ok) return read;
    const { row, counts: all, tokens, costs } = read.value.value;
    const person = pseudonym(personOf(row.actor));
    const part = partOf(row, pseudonym);
    const measured = {
      counts: all,
      tokens: [...tokens].map(([model, each]) => ({ model, counts: each })),
      costs,
    };
    return ok({
      naturalKey: `${row.date}/${person}/${part}`,
      revision: revisionOfCounts(measured),
      payload: {
        day: row.date,
        person,
        part,
        surface: row.is_remote ? 'agent' : 'cli',
        ...measured,
      },
      dropped: read.value.dropped,
    });
  },
  extract: payload => signalsOf(kept.parse(payload)),
};

const personOf = (actor: ActorDay['row']['actor']): PersonKey =>
  actor.type === 'user_actor'
    ? { kind: 'email', value: actor.email_address }
    : {
        kind: 'apiKey',
        provider: 'anthropic.com',
        value: actor.api_key_name,
      };

/** An unknown kind of terminal is told apart from others and not kept. */
function partOf(
  {
    terminal_type: terminal,
    is_remote: isRemote,
    customer_type: customer,
    subscription_type: subscription,
  }: ActorDay['row'],
  pseudonym: Pseudonym,
): string {
  const known = (value: string | null | undefined, list: RegExp): string => {
    if (!value) return 'none';
    if (list.test(value)) return value.toLowerCase();
    const provider = 'claude-code/other';
    return `other-${pseudonym({ kind: 'id', provider, value }).slice(0, 8)}`;
  };
  return [
    known(terminal, TERMINALS),
    isRemote ? 'remote' : 'local',
    customer ?? 'none',
    known(subscription, SUBSCRIPTIONS),
  ].join('/');
}

/** One signal for the row, one for the tokens of each model, one for the cost of each. */
function signalsOf({
  part,
  surface,
  counts: all,
  tokens,
  costs,
  ...whose
}: z.output<typeof kept>): readonly ExtractedSignal[] {
  const assistant = 'claude-code';
  const usage = { ...whose, assistant, surface };
  const isActive = (each: Readonly<Record<string, number>>) =>
    Object.values(each).some(value => value > 0);
  return [
    {
      kind: 'usage',
      body: { ...usage, part, isActive: isActive(all), ...all },
    },
    ...tokens.map(({ model, counts: each }): ExtractedSignal => ({
      kind: 'usage',
      body: {
        ...usage,
        part: `${part}/${model}`,
        model,
        isActive: isActive(each),
        ...each,
      },
    })),
    ...costs.map(({ model, ...cost }): ExtractedSignal => ({
      kind: 'cost',
      body: {
        ...whose,
        assistant,
        item: [model, part, cost.currency].join(' · '),
        ...cost,
      },
    })),
  ];
}
