import type { Playbook } from '../../playbooks';
import { isMarkdown } from '../../playbooks/format/markdownIssues';
import { lintData } from '../../playbooks/lint/lintData';
import { lintEscapedCharacters } from '../../playbooks/lint/lintEscapedCharacters';
import { lintHiddenCharacters } from '../../playbooks/lint/lintHiddenCharacters';
import { lintHiddenText } from '../../playbooks/lint/lintHiddenText';
import { lintImages } from '../../playbooks/lint/lintImages';
import { lintLinks } from '../../playbooks/lint/lintLinks';
import { mostTold } from '../../playbooks/lint/mostTold';
import type { PlaybookLint } from '../../playbooks/lint/lintTypes';
import { readMarkdown } from '../../playbooks/markdown';
import type { TrainingPath } from '../types';
import type { TrainingFinding, TrainingLint } from './types';

/** What holds of texts for people, whatever they belong to. Phrases aimed at agents are left out: training quotes them. */
const TEXT_LINTS: readonly PlaybookLint[] = [
  lintHiddenCharacters,
  lintEscapedCharacters,
  lintHiddenText,
  lintData,
  lintLinks,
  lintImages,
];

/** The checks of playbooks that are about texts. */
export const lintTexts: TrainingLint = (path, context) => {
  const markdown = path.files
    .filter(isMarkdown)
    .map(file => ({ ...file, root: readMarkdown(file.text), lineOffset: 0 }));
  const input = {
    playbook: asPlaybook(path),
    markdown,
    context: {
      ...context,
      others: context.playbooks.map(name => ({ name, title: name, body: '' })),
      trainings: [path.name, ...context.others.map(({ name }) => name)],
      imageHosts: [],
      countTokens: () => 0,
    },
  };
  return TEXT_LINTS.flatMap(lint => mostTold(lint(input))).map(
    (finding): TrainingFinding => ({
      ...finding,
      code: finding.code.replace(/^playbooks\./, 'training.'),
    }),
  );
};

const asPlaybook = (path: TrainingPath): Playbook => ({
  name: '',
  version: path.version,
  title: path.title,
  summary: path.summary,
  kind: 'guide',
  owner: path.owner,
  audience: path.audience,
  reviewBy: path.reviewBy,
  policyRules: path.policyRules,
  risks: [],
  tags: [],
  appliesTo: [],
  variables: [],
  body: '',
  bodyLine: 1,
  files: path.files,
});
