import type {
  ExtractedSignal,
  KeptRecord,
  Pseudonym,
  RecordKind,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  failed,
  ok,
  SIGNAL_KINDS,
  type Result,
  type SignalKind,
} from '@ai-enablement/governance-core';
import { z } from 'zod';
import type { FleetSignal } from '../fleet';

/** What one team did on one day: people stand in it by their logins. */
export interface TeamDayRecord {
  /** Entity reference. */
  readonly team: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly signals: readonly FleetSignal[];
}

const RECORD = z.strictObject({
  team: z.string().regex(/^group:[\w./-]{1,200}$/),
  day: z.iso.date(),
  signals: z.array(
    z.object({
      kind: z.enum(Object.keys(SIGNAL_KINDS) as [SignalKind, ...SignalKind[]]),
      body: z.record(z.string(), z.unknown()),
    }),
  ),
});
const WHO = ['author', 'reviewer', 'person'] as const;
const HOST = 'github.com';

function withPseudonyms(
  body: Readonly<Record<string, unknown>>,
  pseudonym: Pseudonym,
): Readonly<Record<string, unknown>> {
  const named = WHO.flatMap(field => {
    const login = body[field];
    return typeof login === 'string'
      ? [[field, pseudonym({ kind: 'login', provider: HOST, value: login })]]
      : [];
  });
  return { ...body, ...Object.fromEntries(named) };
}

/** A day of a team with everything that it tells, people as pseudonyms. */
export const teamDay: RecordKind = {
  id: 'teamDay',
  keep(record: unknown, pseudonym: Pseudonym): Result<KeptRecord> {
    const read = RECORD.safeParse(record);
    if (!read.success)
      return failed(
        ...read.error.issues.map(({ path, message }) => ({
          code: 'insights.invalidRecord',
          path: path.join('.'),
          message: `\`${path.join('.')}\`: ${message}`,
        })),
      );
    const { team, day, signals } = read.data;
    return ok({
      naturalKey: `${team}/${day}`,
      payload: {
        signals: signals.map(({ kind, body }) => ({
          kind,
          body: withPseudonyms(body, pseudonym),
        })),
      },
      dropped: {},
    });
  },
  extract: ({ signals }) => signals as readonly ExtractedSignal[],
};
