import type {
  DecisionView,
  ObligationView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  foundWords,
  groupObligations,
  liftedWords,
  OBLIGATION_GROUP_TITLE,
  type ObligationGroup,
} from '@ai-enablement/governance-core';
import type { Tone } from '../terminal';
import { someOf, type Field, type Page } from './page';

interface GroupStyle {
  readonly mark: string;
  readonly tone: Tone;
  /** Whether everything is told that helps to fulfil it, or only what was found. */
  readonly isDetailed: boolean;
}

const MOST_SHOWN = 5;

const STYLES: Readonly<Record<ObligationGroup, GroupStyle>> = {
  open: { mark: '✕', tone: 'bad', isDetailed: true },
  warned: {
    mark: '!',
    tone: 'caution',
    isDetailed: true,
  },
  later: {
    mark: '…',
    tone: 'caution',
    isDetailed: true,
  },
  met: { mark: '✓', tone: 'good', isDetailed: false },
  waived: { mark: '~', tone: 'caution', isDetailed: false },
  observed: {
    mark: '·',
    tone: 'quiet',
    isDetailed: false,
  },
};

const field = (label: string, text: string | undefined): readonly Field[] =>
  text ? [[label, text]] : [];

const ruleOf = ({ rule, part }: ObligationView): string =>
  part ? `\`${rule}\` (${part})` : `\`${rule}\``;

/** What was brought and does not count, with the reason, so that nobody wonders. */
const seen = ({ evidence }: ObligationView): readonly Field[] =>
  evidence
    .filter(({ counts }) => !counts)
    .slice(0, MOST_SHOWN)
    .map(({ text }) => ['saw', text]);

const details = (obligation: ObligationView): readonly Field[] => [
  ['found', foundWords(obligation)],
  ...seen(obligation),
  ...field('fix', obligation.fix),
  ...field('who', someOf(obligation.owners, MOST_SHOWN)),
  ...field('files', someOf(obligation.paths, MOST_SHOWN)),
  ['rule', `${ruleOf(obligation)}, due at ${obligation.phase}`],
];

/** The obligations of a decision, open ones first; groups without obligations are left out. */
export function obligationSections(page: Page, decision: DecisionView): void {
  const groups = groupObligations(decision);
  for (const group of [
    'open',
    'warned',
    'later',
    'met',
    'waived',
    'observed',
  ] as const) {
    const obligations = groups[group];
    if (obligations.length === 0) continue;
    page.heading(`${OBLIGATION_GROUP_TITLE[group]} (${obligations.length})`);
    for (const obligation of obligations) {
      showObligation(page, obligation, STYLES[group]);
    }
  }
}

function showObligation(
  page: Page,
  obligation: ObligationView,
  { mark, tone, isDetailed }: GroupStyle,
): void {
  page.item(obligation.text, { mark, tone });
  if (isDetailed) page.fields(details(obligation), '    ');
  else
    page.aside([obligation.found, liftedWords(obligation), ruleOf(obligation)]);
}
