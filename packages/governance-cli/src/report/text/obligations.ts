import type {
  DecisionView,
  ObligationView,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { groupObligations, type ObligationGroup } from '../obligationGroups';
import type { Tone } from '../terminal';
import { STATUS_WORD } from '../words';
import { someOf, type Field, type Page } from './page';

interface GroupStyle {
  readonly title: string;
  readonly mark: string;
  readonly tone: Tone;
  /** Whether everything is told that helps to fulfil it, or only what was found. */
  readonly isDetailed: boolean;
}

const MOST_SHOWN = 5;

const STYLES: Readonly<Record<ObligationGroup, GroupStyle>> = {
  open: { title: 'Open', mark: '✕', tone: 'bad', isDetailed: true },
  warned: {
    title: 'Not met, but not blocking yet',
    mark: '!',
    tone: 'caution',
    isDetailed: true,
  },
  later: {
    title: 'Still to come',
    mark: '…',
    tone: 'caution',
    isDetailed: true,
  },
  met: { title: 'Met', mark: '✓', tone: 'good', isDetailed: false },
  waived: { title: 'Waived', mark: '~', tone: 'caution', isDetailed: false },
  observed: {
    title: 'Not met, only recorded',
    mark: '·',
    tone: 'quiet',
    isDetailed: false,
  },
};

const field = (label: string, text: string | undefined): readonly Field[] =>
  text ? [[label, text]] : [];

const ruleOf = ({ rule, part }: ObligationView): string =>
  part ? `\`${rule}\` (${part})` : `\`${rule}\``;

/** Under which exception something is lifted, and until when; break-glass is told loudly. */
export function waivedBy({
  waiver,
  breakGlass,
  waivedUntil,
}: Pick<ObligationView, 'waiver' | 'breakGlass' | 'waivedUntil'>):
  string | undefined {
  if (!waivedUntil) return undefined;
  if (breakGlass)
    return `BREAK-GLASS \`${breakGlass}\` until ${waivedUntil}, to be reviewed`;
  return `waived until ${waivedUntil}${waiver ? ` by \`${waiver}\`` : ''}`;
}

/** A text about what is not known says so itself. */
const foundOf = ({ status, found }: ObligationView): string =>
  status === 'unknown' ? found : `${STATUS_WORD[status]}: ${found}`;

/** What was brought and does not count, with the reason, so that nobody wonders. */
const seen = ({ evidence }: ObligationView): readonly Field[] =>
  evidence
    .filter(({ counts }) => !counts)
    .slice(0, MOST_SHOWN)
    .map(({ text }) => ['saw', text]);

const details = (obligation: ObligationView): readonly Field[] => [
  ['found', foundOf(obligation)],
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
    page.heading(`${STYLES[group].title} (${obligations.length})`);
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
  else page.aside([obligation.found, waivedBy(obligation), ruleOf(obligation)]);
}
