import type { PlaybookFile } from '../../playbooks';
import { parseTraining } from '../format/parseTraining';
import type { TrainingPath } from '../types';

/** `PATH.yaml` of a path with one module. */
export const SMALL_PATH = `apiVersion: ai-governance/v1
name: small
version: '1.0'
title: Small
summary: Shows what every path has.
owner: group:default/enablement
reviewBy: 2027-05-31
certificate: { validDays: 365 }
quiz: { passRatio: 0.75, attempts: 2, waitHours: 6 }
modules:
  - { name: first, title: First, minutes: 5, draw: 2 }
`;

const option = (id: string, isCorrect: boolean) =>
  `      - { id: ${id}, text: Option ${id}, because: Because of ${id}${isCorrect ? ', correct: true' : ''} }`;

/** A question of one kind, as it is written. */
export const QUESTIONS = {
  single: (id: string) => `  - id: ${id}
    kind: single
    text: What is right?
    options:
${['a', 'b', 'c'].map(each => option(each, each === 'b')).join('\n')}
    readAgain: Read this
    explanation: It is b.`,
  multiple: (id: string) => `  - id: ${id}
    kind: multiple
    text: What is right?
    options:
${['a', 'b', 'c', 'd'].map(each => option(each, each < 'c')).join('\n')}
    readAgain: Read this`,
  scenario: (id: string) => `  - id: ${id}
    kind: scenario
    situation: Something happened.
    text: What do you do?
    options:
${['a', 'b', 'c'].map(each => option(each, each === 'c')).join('\n')}
    readAgain: Read this`,
  ordering: (id: string) => `  - id: ${id}
    kind: ordering
    text: In which order?
    steps:
      - { id: one, text: First }
      - { id: two, text: Second }
      - { id: three, text: Third }
    readAgain: Read this`,
} as const;

/** A pool with one question of each kind, and two more. */
export const SMALL_POOL = `questions:
${[
  QUESTIONS.single('one'),
  QUESTIONS.multiple('two'),
  QUESTIONS.scenario('three'),
  QUESTIONS.ordering('four'),
  QUESTIONS.single('five'),
  QUESTIONS.single('six'),
].join('\n')}
`;

/** What a small path has besides, or instead. */
export interface SmallTraining {
  readonly path?: string;
  readonly text?: string;
  readonly pool?: string;
  /** Further files by path. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** The files of a path without faults, but for what is given. */
export const smallTrainingFolder = ({
  path = SMALL_PATH,
  text = '## Read this\n\nIt is b.\n',
  pool = SMALL_POOL,
  beside = {},
}: SmallTraining = {}): readonly PlaybookFile[] => [
  { path: 'PATH.yaml', text: path },
  { path: 'first.md', text },
  { path: 'first.questions.yaml', text: pool },
  ...Object.entries(beside).map(([name, written]) => ({
    path: name,
    text: written,
  })),
];

/** A path that was read. */
export function smallTraining(given: SmallTraining = {}): TrainingPath {
  const parsed = parseTraining(smallTrainingFolder(given));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.value;
}
