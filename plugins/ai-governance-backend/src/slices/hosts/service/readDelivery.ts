import type {
  CodeHost,
  HostDelivery,
  HostSubject,
  WideMark,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { z } from 'zod';
import { SUBJECT_KINDS } from '../model';

/** What a delivery means, with nothing in it that could not be stored. */
export interface SafeReading {
  readonly action?: string;
  readonly isKnown: boolean;
  readonly marks: readonly HostSubject[];
  /** Two wishes in the same words are two. */
  readonly isWish: boolean;
  readonly wideMarks: readonly WideMark[];
}

const MOST_MARKS = 500;
const MOST_WIDE_MARKS = 10;

const subject = z.object({
  repository: z.string().regex(/^[!-@[-~]{1,300}$/),
  kind: z.enum(SUBJECT_KINDS),
  key: z.string().regex(/^[!-~]{1,200}$/),
});

const reading = z.object({
  action: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .optional()
    .catch(undefined),
  isKnown: z.boolean(),
  marks: z.array(z.unknown()),
  isWish: z.boolean().optional().catch(undefined),
  wideMarks: z.array(z.unknown()).optional().catch(undefined),
});

const wideMark = z.object({
  kind: z.enum(['change', 'protection']),
  within: z.string().regex(/^[!-@[-~]{1,300}$/),
});

/** A subject that can be stored and named; whatever comes from a body may be anything. */
export const toSubject = (value: unknown): HostSubject | undefined =>
  subject.safeParse(value).data;

/** Reads a delivery; what its module gets wrong on a strange body is left out, and a module that fails does not know the event. */
export function readDelivery(
  host: Pick<CodeHost, 'read'>,
  delivery: HostDelivery,
): SafeReading {
  const read = reading.safeParse(tryRead(host, delivery)).data;
  if (!read) return { isKnown: false, marks: [], isWish: false, wideMarks: [] };
  const { action, isKnown, marks, isWish = false, wideMarks = [] } = read;
  return {
    ...(action === undefined ? {} : { action }),
    isKnown,
    isWish,
    wideMarks: wideMarks
      .flatMap(mark => wideMark.safeParse(mark).data ?? [])
      .slice(0, MOST_WIDE_MARKS),
    marks: marks.flatMap(mark => toSubject(mark) ?? []).slice(0, MOST_MARKS),
  };
}

function tryRead(
  host: Pick<CodeHost, 'read'>,
  delivery: HostDelivery,
): unknown {
  try {
    return host.read(delivery);
  } catch {
    return undefined;
  }
}
