import { z } from 'zod';
import { checkPattern } from '../pathPattern';
import { repositoryIdFrom } from '../refs';

/** Marks messages that say what was expected; the reader of issues adds what was found. */
export const EXPECTED = 'expected: ';

/** The error of a schema that says what it wanted. */
export const expected = (what: string) => ({
  error: () => `${EXPECTED}${what}`,
});

/** Tells an unknown key of a map with the known ones, from which a near one can be suggested. */
export const naming = (keys: readonly string[]) => ({
  error: ({ code }: { readonly code: string }) =>
    code === 'unrecognized_keys' ? keys.join(' ') : undefined,
});

/** A map with exactly these keys. */
export const strict = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, naming(Object.keys(shape)));

/** One value or a list of at least one; always read as a list. */
export const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    value => (Array.isArray(value) ? value : [value]),
    z.array(item).min(1),
  );

/** A number of hours that is at least a minute. */
export const hours = (maximum: number) =>
  z
    .number()
    .min(1 / 60, expected('at least 1/60, which is a minute'))
    .max(maximum);

/** Text for people: not blank, at most `maximum` characters. */
export const text = (maximum = 1000) =>
  z.string().regex(/\S/, expected('a sentence')).max(maximum);

/** A name that other parts of the document refer to. */
export const id = z
  .string(expected('an id'))
  .regex(
    /^[A-Za-z][A-Za-z0-9._-]{0,62}$/,
    expected(
      'an id of letters, digits, `-`, `_` and `.`, starting with a letter, such as `internal`',
    ),
  );

/** Full lower-case ref of a catalog entity of one of the kinds. */
export const entityRef = (kinds: readonly string[], what: string) =>
  z.string(expected(what)).regex(
    new RegExp(`^(${kinds.join('|')}):[a-z0-9._-]{1,63}/[a-z0-9._-]{1,63}$`),
    // Where a word may stand instead, both are told: another text is for sure no ref.
    { ...expected(what), abort: true },
  );

export const groupRef = entityRef(
  ['group'],
  'a group of the catalog in lower case, such as `group:default/security`',
);

/** The one who answers for something: a single group or user. */
export const ownerRef = entityRef(
  ['group', 'user'],
  'exactly one group or user of the catalog, in lower case, such as `group:default/security`',
);

/** An entity that policy can be about. */
export const anyEntityRef = entityRef(
  ['component', 'resource', 'api', 'system', 'template'],
  'an entity of the catalog in lower case, such as `component:default/checkout`',
);

/** Anybody in the catalog. */
export const personRef = ownerRef;

/** A repository id, `host/path` in lower case. With `allowStar` its last segment may be `*`. */
export const repositoryId = ({ allowStar }: { readonly allowStar: boolean }) =>
  z
    .string(expected('a repository id such as `github.com/acme/checkout`'))
    .check(({ value, issues }) => {
      const problem = repositoryProblem(value, allowStar);
      if (problem)
        issues.push({
          code: 'custom',
          input: value,
          message: `${EXPECTED}${problem}`,
        });
    });

function repositoryProblem(
  value: string,
  allowStar: boolean,
): string | undefined {
  const plain = allowStar && value.endsWith('/*') ? value.slice(0, -2) : value;
  if (plain.includes('*'))
    return allowStar
      ? 'a repository id with `*` as its last segment only, such as `github.com/acme/*`'
      : 'one repository id without `*`';
  const isPlain =
    allowStar && plain !== value
      ? /^[^/\s@:]+(\/[^/\s]+)*$/
      : /^[^/\s@:]+(\/[^/\s]+)+$/;
  if (
    plain === plain.toLowerCase() &&
    isPlain.test(plain) &&
    !/(^|\/)\.{1,2}(\/|$)/.test(plain) &&
    !plain.endsWith('.git')
  )
    return undefined;
  const read = repositoryIdFrom(
    value.includes(':') ? value : `https://${value}`,
  );
  return `a repository id \`host/path\` in lower case, such as \`${read.ok ? read.value : 'github.com/acme/checkout'}\``;
}

/** A gitignore pattern that can match something. */
export const pathPattern = z
  .string(expected('a gitignore pattern'))
  .check(({ value, issues }) => {
    const issue = checkPattern(value);
    if (issue)
      issues.push({ code: 'custom', input: value, message: issue.message });
  });

/** A gitignore pattern that takes nothing back, where what reads it cannot express that. */
export const addingPattern = pathPattern.check(({ value, issues }) => {
  if (value.startsWith('!'))
    issues.push({
      code: 'custom',
      input: value,
      message: `${EXPECTED}a pattern without \`!\`: most assistants cannot be told to take paths back; name more precisely what is meant`,
    });
});

/** A list in which `*` stands for anything, such as `claude-*`. */
export const glob = z
  .string()
  .regex(
    /^\S+$/,
    expected(
      'a name without spaces, in which `*` stands for anything, such as `claude-*`',
    ),
  )
  .max(300);

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY_MS = 86_400_000;

/**
 * An instant, read as UTC ISO 8601 with milliseconds. A bare date means the beginning of that day in UTC, or with
 * `day: 'end'` its end, which is the beginning of the next.
 */
export const instant = ({ day }: { readonly day: 'start' | 'end' }) =>
  z
    .string(
      expected(
        'a date in quotes or an instant, such as `2027-01-31` or `2027-01-31T12:00:00Z`',
      ),
    )
    .transform((value, context) => {
      const milliseconds = parseInstant(value, day);
      if (milliseconds !== undefined)
        return new Date(milliseconds).toISOString();
      context.issues.push({
        code: 'custom',
        input: value,
        message: `${EXPECTED}an existing date or an instant with its zone, such as \`2027-01-31\` or \`2027-01-31T12:00:00Z\``,
      });
      return z.NEVER;
    });

function parseInstant(value: string, day: 'start' | 'end'): number | undefined {
  if (!DATE.test(value) && !INSTANT.test(value)) return undefined;
  const midnight = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  // 30 February reads as 2 March: such a day is not what anybody meant
  if (
    Number.isNaN(midnight) ||
    new Date(midnight).toISOString().slice(0, 10) !== value.slice(0, 10)
  )
    return undefined;
  if (DATE.test(value)) return day === 'end' ? midnight + DAY_MS : midnight;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
