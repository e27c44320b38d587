import type { Attribution } from '@ai-enablement/governance-core';
import type { Counts } from '../scan/summarizeHistory';
import type { ScanReport } from './scanDocument';
import { startPage, type Page } from './text/page';
import { table } from './text/table';
import type { Terminal } from './terminal';

const MONTHS_SHOWN = 24;

const MEANING: readonly (readonly [Attribution, string])[] = [
  ['ai', 'an assistant is the author, or wrote every line that is added'],
  ['mixed', 'a person with an assistant'],
  ['human', 'declared, or measured line by line, to be without assistance'],
  ['unknown', 'nothing says so; no tag does not mean no AI'],
];

const ROLE_WORDS: Readonly<Record<string, string>> = {
  author: 'author',
  assistant: 'assistant',
  reviewSuggestion: 'review suggestion (no authorship)',
  autofix: 'automatic fix (no authorship)',
};

const count = (value: number): string => value.toLocaleString('en-US');

function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const percent = (100 * part) / whole;
  if (part > 0 && percent < 0.1) return '< 0.1 %';
  return `${percent.toFixed(1)} %`;
}

const commitsOf = (value: number): string =>
  `${count(value)} ${value === 1 ? 'commit' : 'commits'}`;

const verb = (value: number, one: string, many: string): string =>
  value === 1 ? one : many;

function addTable(
  page: Page,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  for (const line of table(headings, rows, page.terminal))
    page.raw(`  ${line}`);
}

function addCounts(
  page: Page,
  heading: string,
  counts: Counts,
  whole: number,
): void {
  const rows = Object.entries(counts).map(([name, value]) => [
    ROLE_WORDS[name] ?? name,
    count(value),
    share(value, whole),
  ]);
  if (rows.length === 0) return;
  page.heading(heading);
  addTable(page, ['', 'commits', 'share'], rows);
}

function addMonths(page: Page, { summary }: ScanReport): void {
  const shown = summary.months.slice(-MONTHS_SHOWN);
  const left = summary.months.length - shown.length;
  page.heading(
    left > 0
      ? `By month (the last ${MONTHS_SHOWN} of ${summary.months.length})`
      : 'By month',
  );
  addTable(
    page,
    ['month', 'commits', 'AI, at least', 'share'],
    shown.map(({ month, commits, attributed }) => [
      month,
      count(commits),
      count(attributed),
      share(attributed, commits),
    ]),
  );
}

/** A scan for people: what is attributed, what is not known, by what, and when. */
export function renderScan(report: ScanReport, terminal: Terminal): string {
  const { summary, repository, head, since } = report;
  const { commits, attributedCommits, attribution } = summary;
  const page = startPage(terminal);
  page.fields(
    [
      ['repository', repository ?? 'no remote names one'],
      ['head', head],
      ['commits', since ? `${count(commits)} since ${since}` : count(commits)],
    ],
    '',
  );
  if (commits === 0) {
    page.blank();
    page.paragraph('There are no commits to attribute.');
    return page.toString();
  }
  page.heading(
    `${commitsOf(attributedCommits)} attributed to AI (at least): ${share(attributedCommits, commits)}`,
  );
  addTable(
    page,
    ['attribution', 'commits', 'share', 'meaning'],
    MEANING.map(([key, meaning]) => [
      key,
      count(attribution[key]),
      share(attribution[key], commits),
      meaning,
    ]),
  );
  addCounts(page, 'Assistants', summary.tools, commits);
  addCounts(page, 'Roles', summary.roles, commits);
  addMonths(page, report);
  page.blank();
  page.paragraph(
    `${commitsOf(summary.reverts)} ${verb(summary.reverts, 'reverts', 'revert')} another one. ${commitsOf(summary.notes)} ${verb(summary.notes, 'carries', 'carry')} a measurement in refs/notes/ai${summary.traces > 0 ? `, ${commitsOf(summary.traces)} ${verb(summary.traces, 'has', 'have')} Agent Trace records` : ''}.`,
  );
  page.paragraph(
    'The share is a lower bound: assistants can be told to leave no tag, so an unknown commit may hold AI-written code.',
  );
  return page.toString();
}
