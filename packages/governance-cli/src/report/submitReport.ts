import type { DecisionView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  groupObligations,
  OUTCOME_WORD,
  plural,
} from '@ai-enablement/governance-core';
import type { SubmittedRecord } from '../offline/submitRecord';
import type { Terminal, Tone } from './terminal';
import { startPage, type Page } from './text/page';
import { shortSha } from './words';

const MARK: Readonly<
  Record<
    SubmittedRecord['kind'],
    { readonly mark: string; readonly tone: Tone }
  >
> = {
  agrees: { mark: '✓', tone: 'good' },
  stricter: { mark: '✕', tone: 'bad' },
  failed: { mark: '!', tone: 'caution' },
};

/** What was done when the portal gave no answer. */
const done = ({ record }: SubmittedRecord): string =>
  record.hasPassed ? 'let pass' : 'stopped';

/** The envelope `ai-governance/submit@1`; documented in `docs/reference/cli.md`. */
export const submitDocument = (submitted: readonly SubmittedRecord[]) => ({
  schema: 'ai-governance/submit@1',
  summary: summaryOf(submitted),
  records: submitted.map(result => ({
    file: result.file,
    line: result.line,
    result: result.kind,
    repository: result.record.request.repository,
    headSha: result.record.request.headSha,
    decidedAt: result.record.decidedAt,
    hasPassed: result.record.hasPassed,
    notices: result.notices,
    ...(result.kind === 'failed'
      ? {
          error: {
            code: result.failure.code,
            message: result.failure.message,
            hint: result.failure.hint,
          },
        }
      : {
          outcome: OUTCOME_WORD[result.answer.decision.outcome],
          isPreview: result.answer.decision.isPreview,
          decisionId: result.answer.decisionId,
        }),
  })),
});

const summaryOf = (submitted: readonly SubmittedRecord[]) => {
  const count = (kind: SubmittedRecord['kind']) =>
    submitted.filter(result => result.kind === kind).length;
  return {
    agrees: count('agrees'),
    stricter: count('stricter'),
    failed: count('failed'),
  };
};

/** The same for people. */
export function renderSubmit(
  submitted: readonly SubmittedRecord[],
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  for (const result of submitted) showRecord(page, result);
  const { agrees, stricter, failed } = summaryOf(submitted);
  page.blank();
  page.raw(
    terminal.paint(
      stricter + failed > 0 ? 'bad' : 'good',
      `${plural(submitted.length, 'record')}: ${agrees} as before, ${stricter} stricter, ${failed} not submitted`,
    ),
  );
  return page.toString();
}

function showRecord(page: Page, result: SubmittedRecord): void {
  const { repository, headSha } = result.record.request;
  page.item(
    `${repository} ${shortSha(headSha)}: ${done(result)} on ${result.record.decidedAt}, ${answerOf(result)}`,
    MARK[result.kind],
  );
  page.aside([`${result.file}:${result.line}`]);
  for (const notice of result.notices) page.paragraph(notice, '    - ');
  if (result.kind === 'failed') {
    if (result.failure.hint) page.paragraph(result.failure.hint, '    hint   ');
    return;
  }
  if (result.kind === 'agrees') return;
  for (const reason of whyStricter(result.answer.decision))
    page.paragraph(reason, '    - ');
}

function answerOf(result: SubmittedRecord): string {
  if (result.kind === 'failed')
    return `not submitted: ${result.failure.message}`;
  const { decision, decisionId } = result.answer;
  const preview = decision.isPreview
    ? ' (preview, which counts for nothing)'
    : '';
  return `the portal says ${OUTCOME_WORD[decision.outcome]}${preview}, decision ${decisionId}`;
}

/** Enforced prohibitions, then what is open. */
const whyStricter = (decision: DecisionView): readonly string[] => [
  ...decision.reasons
    .filter(
      ({ effect, mode, waivedUntil }) =>
        effect === 'forbid' && mode === 'enforce' && !waivedUntil,
    )
    .map(({ text }) => text),
  ...groupObligations(decision).open.map(
    ({ text, found }) => `${text} (${found})`,
  ),
];
