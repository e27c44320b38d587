import {
  changeWords,
  DECISION_TITLE,
  scopeWords,
  wouldBeWords,
} from '@ai-enablement/governance-core';
import type { CheckReport } from '../checkReport';
import type { Terminal, Tone } from '../terminal';
import { shortSha } from '../words';
import { breakGlassNote } from './breakGlassNote';
import { dataSection } from './data';
import { obligationSections } from './obligations';
import { offlineNote } from './offline';
import { startPage, type Page } from './page';
import { decidingReasons, otherReasons } from './reasons';

const TONE = {
  passed: 'good',
  held: 'caution',
  denied: 'bad',
} as const satisfies Record<CheckReport['outcome'], Tone>;

/** The decision on a change for people: outcome first, then what is open and how to close it, then the rest. */
export function renderDecision(
  report: CheckReport,
  terminal: Terminal,
): string {
  const page = startPage(terminal);
  header(page, report);
  decidingReasons(page, report.record.decision);
  scopes(page, report);
  dataSection(page, report.data);
  obligationSections(page, report.record.decision);
  otherReasons(page, report.record.decision);
  wouldBe(page, report);
  footer(page, report);
  return page.toString();
}

function header(
  page: Page,
  { outcome, record, collected, preview, notices, offline }: CheckReport,
): void {
  const { paint, text } = page.terminal;
  const { decision } = record;
  const word = paint(TONE[outcome], outcome);
  page.raw(
    `${paint('strong', word)}${preview ? ` ${paint('caution', '(preview)')}` : ''}  ${text(record.repository)} ${shortSha(record.baseSha)}..${shortSha(record.headSha)}`,
  );
  page.paragraph(changeWords(decision, collected));
  breakGlassNote(page, decision);
  if (offline) offlineNote(page, offline);
  if (preview) {
    page.blank();
    page.paragraph(`Only a preview: ${preview.because}.`);
    page.paragraph(`To make it count: ${preview.howToMakeItCount}.`);
  }
  for (const notice of notices)
    page.paragraph(notice, `${paint('caution', 'note')}  `);
}

function scopes(page: Page, { record }: CheckReport): void {
  page.heading(DECISION_TITLE.scopes);
  for (const scope of record.decision.scopes) {
    page.paragraph(scopeWords(scope), '  ');
    page.paragraph(scope.tier.because, '    ');
  }
}

function wouldBe(page: Page, { record }: CheckReport): void {
  const words = wouldBeWords(record.decision);
  if (words === undefined) return;
  page.blank();
  page.paragraph(words);
}

function footer(page: Page, { record, links }: CheckReport): void {
  page.blank();
  const { decisionId, ledger } = record;
  page.fields(
    [
      ...(decisionId ? [['decision', decisionId] as const] : []),
      ...(ledger
        ? [['ledger', `entry ${ledger.entryId}, ${ledger.state}`] as const]
        : []),
      ...links.map(link => [`policy`, link.url] as const),
    ],
    '',
  );
}
