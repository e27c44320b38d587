import {
  groupObligations,
  plural,
  type Decision,
} from '@ai-enablement/governance-core';
import { ageWords } from '../../offline/ageWords';
import type { HookReport } from '../hookReport';
import type { Terminal } from '../terminal';
import { dataSection } from './data';
import { startPage, type Page } from './page';

const SHORT_DIGEST = 8;
const MOST_LATER = 10;

/** What a hook found, for people: what stops the commit first, then what is left before the merge. */
export function renderHook(report: HookReport, terminal: Terminal): string {
  const page = startPage(terminal);
  header(page, report);
  const { data, decision } = report;
  if (data) dataSection(page, data);
  denials(page, decision);
  declaration(page, report);
  later(page, decision);
  verdict(page, report);
  return page.toString();
}

function header(
  page: Page,
  { hook, files, bundle: { opened, age, notices }, data }: HookReport,
): void {
  const { paint } = page.terminal;
  const { bundle, ageMs } = opened;
  page.paragraph(
    `${hook}: ${plural(files, 'staged file')}, policy ${bundle.policyVersion.number} (\`${bundle.policyDigest.slice(0, SHORT_DIGEST)}\`), fetched ${ageWords(ageMs)} ago`,
    `${paint('strong', 'ai-governance')}  `,
  );
  const mark = paint(age === 'tooOld' ? 'bad' : 'caution', 'note');
  for (const notice of [...notices, ...(data?.notices ?? [])])
    page.paragraph(notice, `${mark}  `);
}

function denials(page: Page, { outcome, reasons }: Decision): void {
  if (outcome !== 'deny') return;
  page.heading('Denied');
  for (const { effect, mode, text, fix, rule, waivedUntil } of reasons) {
    if (effect !== 'forbid' || mode !== 'enforce' || waivedUntil) continue;
    page.item(text, { mark: '✕', tone: 'bad' });
    page.fields(
      [...(fix ? [['fix', fix] as const] : []), ['rule', `\`${rule}\``]],
      '    ',
    );
  }
}

function declaration(page: Page, { decision, addedTrailer }: HookReport): void {
  if (addedTrailer !== undefined) {
    page.blank();
    page.paragraph(`Added to the message: \`${addedTrailer}\``);
  }
  const missing = decision.obligations.filter(
    ({ kind, status }) => kind === 'declaration' && status === 'unfulfilled',
  );
  for (const { text, fix, rule, mode } of missing) {
    page.heading('Not declared');
    page.item(text, {
      mark: mode === 'enforce' ? '✕' : '!',
      tone: mode === 'enforce' ? 'bad' : 'caution',
    });
    page.fields(
      [
        [
          'fix',
          fix ?? 'Add `Assisted-by: <assistant>` or `Assisted-by: none`.',
        ],
        ['rule', `\`${rule}\``],
      ],
      '    ',
    );
  }
}

function later(page: Page, decision: Decision): void {
  const obligations = groupObligations(decision).later;
  if (obligations.length === 0) return;
  page.heading(`Still to come before the merge (${obligations.length})`);
  for (const { text } of obligations.slice(0, MOST_LATER))
    page.item(text, { mark: '…', tone: 'quiet' });
  const rest = obligations.length - MOST_LATER;
  if (rest > 0) page.paragraph(`and ${rest} more`, '    ');
}

function verdict(
  page: Page,
  { isStopped, bundle: { age }, data, decision, hook }: HookReport,
): void {
  const { paint } = page.terminal;
  page.blank();
  if (!isStopped) {
    const isWarned =
      (data?.places.length ?? 0) > 0 ||
      groupObligations(decision).warned.length > 0;
    page.raw(
      isWarned
        ? paint('caution', 'The commit goes on; look at what was found.')
        : paint('good', 'The commit goes on.'),
    );
    return;
  }
  page.raw(paint('bad', 'The commit is stopped.'));
  if (age === 'tooOld')
    page.paragraph(
      'The policy does not let commits rest on a bundle that old. Fetch it anew: `ai-governance policy bundle --for-hooks`',
    );
  if (hook === 'pre-commit' && data && data.places.length > 0)
    page.paragraph(
      'To let a false alarm stand, write `ai-governance: allow <rule> -- <reason>` in a comment on its line or the line above; CI will ask for a waiver.',
    );
}
