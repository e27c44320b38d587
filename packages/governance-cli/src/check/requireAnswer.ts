import type {
  DecisionRecord,
  DecisionRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { z } from 'zod';
import { unavailable } from '../failure';
import { toIssue } from '../zodIssue';
import { decisionShape } from './answerShapes';

const CODE = {
  unreadable: 'cli.unreadableAnswer',
  other: 'cli.otherAnswer',
} as const;
const MOST_ISSUES = 5;

/** Refuses an answer that lacks what is read of it: `cli.unreadableAnswer`, naming the first few faults. */
export function requireShape(
  shape: z.ZodType,
  answer: unknown,
  purpose: string,
): void {
  const parsed = shape.safeParse(answer);
  if (parsed.success) return;
  throw unavailable(
    CODE.unreadable,
    `cannot ${purpose}: the portal's answer is not what was expected`,
    {
      issues: parsed.error.issues
        .slice(0, MOST_ISSUES)
        .map(issue => toIssue(CODE.unreadable, issue)),
      hint: 'check that the command and the portal are of the same version, and that nothing between them answers in its place',
    },
  );
}

/**
 * Refuses a decision that cannot be read, or that is about something else than was asked: `cli.unreadableAnswer`,
 * `cli.otherAnswer`. INVARIANT: an outcome is only ever told of the very change that was collected.
 */
export function requireAnswer(
  record: DecisionRecord,
  request: DecisionRequest,
): void {
  requireShape(decisionShape, record, 'get a decision');
  const answered = {
    repository: record.repository,
    baseSha: record.baseSha,
    headSha: record.headSha,
    phase: record.decision.phase,
  };
  const issues = (['repository', 'baseSha', 'headSha', 'phase'] as const)
    .filter(field => answered[field] !== request[field])
    .map(field => ({
      code: CODE.other,
      path: field,
      message: `expected \`${request[field]}\`, got \`${answered[field]}\``,
    }));
  if (issues.length === 0) return;
  throw unavailable(
    CODE.other,
    'the portal answered about something else than was asked',
    {
      issues,
      hint: 'something between here and the portal may give old answers again; ask who runs the proxy, then run the command again',
    },
  );
}
