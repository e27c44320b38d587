import type {
  PersonKey,
  Pseudonym,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  failed,
  ok,
  type Issue,
  type Result,
  type SignalKind,
} from '@ai-enablement/governance-core';
import { z } from 'zod';

/** The field in which a kind of signal names somebody. */
export const PERSON_FIELDS: Readonly<Partial<Record<SignalKind, string>>> = {
  change: 'author',
  commit: 'author',
  cost: 'person',
  requests: 'person',
  review: 'reviewer',
  seat: 'person',
  survey: 'person',
  usage: 'person',
};

/** Kinds that are about one person. */
const NEEDS_PERSON: readonly SignalKind[] = ['seat', 'survey', 'usage'];

const text = z.string().trim().min(1).max(300);
const PERSON = z.union([
  z.strictObject({ email: text }),
  z.strictObject({ login: text, provider: text }),
  z.strictObject({ id: text, provider: text }),
  z.strictObject({ apiKey: text, provider: text }),
]);

const notAPerson = (field: string): Issue => ({
  code: 'insights.invalidRecord',
  path: `body.${field}`,
  message: `\`body.${field}\`: expected a person as \`{"email": …}\`, or as \`{"login": …, "provider": "github.com"}\` with \`id\` or \`apiKey\` in the place of \`login\``,
});

function personKey(person: z.output<typeof PERSON>): PersonKey {
  if ('email' in person) return { kind: 'email', value: person.email };
  const { provider } = person;
  if ('login' in person)
    return { kind: 'login', provider, value: person.login };
  if ('id' in person) return { kind: 'id', provider, value: person.id };
  return { kind: 'apiKey', provider, value: person.apiKey };
}

/** The body with a pseudonym in the place of whoever it names. Issue: `insights.invalidRecord`, which quotes nobody. */
export function withPseudonym(
  kind: SignalKind,
  body: Readonly<Record<string, unknown>>,
  pseudonym: Pseudonym,
): Result<Readonly<Record<string, unknown>>> {
  const field = PERSON_FIELDS[kind];
  if (field === undefined || body[field] === undefined) return ok(body);
  const person = PERSON.safeParse(body[field]);
  if (!person.success) return failed(notAPerson(field));
  return ok({ ...body, [field]: pseudonym(personKey(person.data)) });
}

/** The body without whoever it names. Issue: `insights.invalidRecord` for a kind that is about one person and nothing else. */
export function withoutPerson(
  kind: SignalKind,
  body: Readonly<Record<string, unknown>>,
): Result<Readonly<Record<string, unknown>>> {
  const field = PERSON_FIELDS[kind];
  if (field === undefined) return ok(body);
  const { [field]: _, ...rest } = body;
  if (!NEEDS_PERSON.includes(kind)) return ok(rest);
  return failed({
    code: 'insights.invalidRecord',
    path: `body.${field}`,
    message: `a signal \`${kind}\` tells of single people, and the portal is told to take nothing of that kind in from this source`,
  });
}
