import type {
  PlaybookFinding,
  PlaybookLint,
  PlaybookLintContext,
} from '../lint/lintTypes';
import { readMarkdown } from '../markdown';
import type { Playbook, PlaybookFile, Variable } from '../types';

const FRONT_MATTER = {
  apiVersion: 'ai-governance/v1',
  name: 'small',
  version: "'1.0'",
  title: 'Small',
  summary: 'A small playbook.',
  kind: 'guide',
  owner: 'group:default/enablement',
  reviewBy: '2027-05-31',
};

/** Front matter by key, each value as it stands in YAML; `undefined` leaves a key out. */
export type FrontMatter = Readonly<Record<string, string | undefined>>;

/** Text of a `PLAYBOOK.md` without faults; the keys stand on the lines 2 to 9 in the order of the constant above. */
export const playbookText = (
  changes: FrontMatter = {},
  body = 'Read this.\n',
): string => {
  const lines = Object.entries({ ...FRONT_MATTER, ...changes }).flatMap(
    ([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]),
  );
  return ['---', ...lines, '---', body].join('\n');
};

/** A folder of a `PLAYBOOK.md` and files beside it, by path. */
export const folderOf = (
  text: string,
  beside: Readonly<Record<string, string>> = {},
): readonly PlaybookFile[] => [
  { path: 'PLAYBOOK.md', text },
  ...Object.entries(beside).map(([path, each]) => ({ path, text: each })),
];

/** A playbook that was read; its one file has no front matter, so lines of its body are those of the file. */
export const playbookWith = (changes: Partial<Playbook> = {}): Playbook => {
  const { body = 'Read this.\n' } = changes;
  return {
    name: 'small',
    version: { major: 1, minor: 0 },
    title: 'Small',
    summary: 'A small playbook.',
    kind: 'guide',
    owner: 'group:default/enablement',
    audience: { groups: [], tiers: [], stages: [], languages: [], areas: [] },
    reviewBy: '2027-05-31',
    policyRules: [],
    risks: [],
    tags: [],
    appliesTo: [],
    variables: [],
    bodyLine: 1,
    ...changes,
    body,
    files: changes.files ?? folderOf(body),
  };
};

/** A line of text that may be left out. */
export const variableWith = (changes: Partial<Variable> = {}): Variable => ({
  name: 'component',
  title: 'Component',
  type: 'text',
  isRequired: false,
  neverShare: [],
  whenFound: 'refuse',
  ...changes,
});

/** A context of a small policy, in which nothing is found. */
export const contextWith = (
  changes: Partial<PlaybookLintContext> = {},
): PlaybookLintContext => ({
  policy: {
    rules: ['human-review', 'scans'],
    tiers: ['internal', 'confidential'],
    areas: ['authentication'],
    dataClasses: { shareable: ['sourceCode'], neverShare: ['credentials'] },
  },
  others: [],
  trainings: ['secure-ai-coding'],
  today: '2026-12-01',
  imageHosts: [],
  findData: () => [],
  countTokens: text => text.length / 4,
  ...changes,
});

/** What one check finds; every Markdown file is read as a whole. */
export const findingsOf = (
  lint: PlaybookLint,
  playbook: Playbook,
  context = contextWith(),
): readonly PlaybookFinding[] =>
  lint({
    playbook,
    context,
    markdown: playbook.files
      .filter(({ path }) => path.endsWith('.md'))
      .map(file => ({
        ...file,
        root: readMarkdown(file.text),
        lineOffset: 0,
      })),
  });

/** Severity, code without its slice, and line: what tables of findings compare. */
export const briefly = (
  findings: readonly PlaybookFinding[],
): readonly string[] =>
  findings.map(
    ({ severity, code, line }) =>
      `${severity} ${code.replace('playbooks.', '')}${line === undefined ? '' : ` ${line}`}`,
  );

/** That something ends. What is not linear would take minutes of what tests give to it, and so be ended by the runner. */
export function finishes(act: () => unknown): true {
  act();
  return true;
}
