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

const publicationOf = (sha: string): FailingWhat =>
  /^[0-9a-f]{40,64}$/.test(sha)
    ? { kind: 'publication', commit: shortDigest(sha) }
    : { text: sha };

function subjectOf(what: string): FailingWhat {
  const [kind, key = ''] = what.split(/ (.*)/s);
  if (kind === 'change') return { kind, number: key };
  if (kind === 'mergeGroup') return { kind, commit: shortDigest(key) };
  if (kind === 'release') return { kind, key };
  return kind === 'protection' ? { kind } : { text: what };
}

/** What helps, by the kind of failure that the portal noted. */
export function fixOf(error: string): Fix {
  if (/(status |ANSWERED_)401\b|\bNO_(TOKEN|CREDENTIALS)\b/.test(error)) {
    return 'credentials';
  }
  if (/status 403\b|^HiddenError\b/.test(error)) return 'permissions';
  if (/status (404|410)\b|no longer at the host/.test(error)) return 'missing';
  if (/asks to wait|status 429\b/.test(error)) return 'busy';
  if (/(status |ANSWERED_)5\d\d\b/.test(error)) return 'hostDown';
  if (
    /code (UNREACHABLE|UNREADABLE|TIMEOUT|E[A-Z_]+|UND_[A-Z_]+|CERT_[A-Z_]+)\b/.test(
      error,
    )
  ) {
    return 'unreachable';
  }
  return error.includes('`policy.') ? 'notReady' : 'other';
}
