import { byCodeUnits } from '../shared/order';
import type { CompiledPolicy } from './compile';
import type { Facts } from './facts';
import type { Scope } from './scopes';
import type { Subject, Waiver } from './types';
import { isWithinScope } from './waiverScope';

/** What a waiver is held against. */
export interface WaiverQuestion {
  readonly scope: Omit<Scope, 'waivedTier'>;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly now: string;
  /** Paths that the rule is about; absent means all files of the scope. */
  readonly paths?: readonly string[];
}

/** Whether a waiver is in force: from `activeFrom` until just before `expiresAt`. An instant that cannot be read is never in force. */
export function isActive(
  { activeFrom, expiresAt }: Pick<Waiver, 'activeFrom' | 'expiresAt'>,
  now: string,
): boolean {
  const instant = Date.parse(now);
  const hasBegun =
    activeFrom === undefined || Date.parse(activeFrom) <= instant;
  return hasBegun && instant < Date.parse(expiresAt);
}

/** The active waiver of a rule that covers the question, the longest-lived first; `undefined` when there is none. */
export const findRuleWaiver = (
  compiled: CompiledPolicy,
  rule: string,
  question: WaiverQuestion,
): Waiver | undefined =>
  findWaiver(compiled, question, waiver => waiver.rule === rule);

/** The active waiver that lowers the tier of the question's scope; `undefined` when there is none. */
export const findTierWaiver = (
  compiled: CompiledPolicy,
  question: WaiverQuestion,
): Waiver | undefined =>
  findWaiver(compiled, question, waiver => waiver.lowersTierTo !== undefined);

function findWaiver(
  compiled: CompiledPolicy,
  question: WaiverQuestion,
  isWanted: (waiver: Waiver) => boolean,
): Waiver | undefined {
  const granted = [...compiled.policy.waivers, ...question.facts.waivers];
  if (granted.length === 0) return undefined;
  return granted
    .filter(
      waiver =>
        isWanted(waiver) &&
        waiver.approver !== waiver.requester &&
        isActive(waiver, question.now) &&
        covers(waiver, question),
    )
    .sort(
      (a, b) =>
        Date.parse(b.expiresAt) - Date.parse(a.expiresAt) ||
        byCodeUnits(a.id, b.id),
    )[0];
}

const covers = (
  waiver: Waiver,
  { scope, subject, paths }: WaiverQuestion,
): boolean =>
  isWithinScope(waiver, scope) &&
  coversChange(waiver, subject) &&
  coversPaths(
    waiver,
    subject,
    paths ??
      scope.files.flatMap(({ path, previousPath }) => [
        path,
        ...(previousPath ? [previousPath] : []),
      ]),
  );

const coversChange = ({ change }: Waiver, subject: Subject): boolean =>
  change === undefined ||
  (subject.kind === 'change' && subject.headSha === change);

function coversPaths(
  { paths }: Waiver,
  subject: Subject,
  touched: readonly string[],
): boolean {
  if (paths === undefined) return true;
  if (subject.kind !== 'change' || touched.length === 0) return false;
  return touched.every(path =>
    paths.some(allowed =>
      allowed.endsWith('/') ? path.startsWith(allowed) : path === allowed,
    ),
  );
}
