import { shortDigest } from '../../policy/present';
import type { HostQueue } from './health';

/** What helps against a failure. */
export type Fix =
  | 'credentials'
  | 'permissions'
  | 'missing'
  | 'busy'
  | 'hostDown'
  | 'unreachable'
  | 'notReady'
  | 'other';

/** What could not be done. */
export type FailingWhat =
  | { readonly kind: 'publication' | 'mergeGroup'; readonly commit: string }
  | { readonly kind: 'change'; readonly number: string }
  | { readonly kind: 'release'; readonly key: string }
  | { readonly kind: 'protection' }
  | { readonly kind?: undefined; readonly text: string };

/** Work that failed, as the screen shows it. */
export interface FailingView {
  readonly key: string;
  readonly repository: string;
  readonly what: FailingWhat;
  readonly attempts: number;
  readonly error: string;
  readonly dueAt: string;
  readonly fix: Fix;
}

type Worst = HostQueue['worst'][number];

/** What failed, with what helps, most tries first. */
export function presentFailing(
  subjects: readonly Worst[],
  publications: readonly Worst[],
): readonly FailingView[] {
  return [
    ...publications.map(work => toView(work, publicationOf(work.what))),
    ...subjects.map(work => toView(work, subjectOf(work.what))),
  ].toSorted((a, b) => b.attempts - a.attempts);
}

const toView = (work: Worst, what: FailingWhat): FailingView => ({
  key: `${work.repository} ${work.what}`,
  repository: work.repository,
  what,
  attempts: work.attempts,
  error: work.error,
  dueAt: work.dueAt,
  fix: fixOf(work.error),
});

const publicationOf = (what: string): FailingWhat =>
  /^[0-9a-f]{40,64}$/.test(what)
    ? { kind: 'publication', commit: shortDigest(what) }
    : subjectOf(what);

function subjectOf(what: string): FailingWhat {
  const [kind, key = ''] = what.split(/ (.*)/s);
  if (kind === 'change') return { kind, number: key };
  if (kind === 'mergeGroup') return { kind, commit: shortDigest(key) };
  if (kind === 'release') return { kind, key };
  return kind === 'protection' ? { kind } : { text: what };
}

/** What helps, by the first words of a failure as the portal notes it. */
const FIXES: readonly (readonly [RegExp, Fix])[] = [
  [/^credentials\b|status 401\b/, 'credentials'],
  [/^hidden\b|status 403\b/, 'permissions'],
  [/status (404|410)\b|no longer at the host/, 'missing'],
  [/asks to wait|status 429\b/, 'busy'],
  [/status 5\d\d\b/, 'hostDown'],
  [
    /^(unreachable|strange)\b|code (E[A-Z_]+|UND_[A-Z_]+|CERT_[A-Z_]+)\b/,
    'unreachable',
  ],
  [/`policy\./, 'notReady'],
];

/** What helps, by the kind of failure that the portal noted. */
export const fixOf = (error: string): Fix =>
  FIXES.find(([words]) => words.test(error))?.[1] ?? 'other';
