/** What a path has besides, or instead. */
export interface TrainingTextParts {
  readonly name?: string;
  readonly version?: string;
  /** Further lines of `PATH.yaml`, each with its line end. */
  readonly more?: string;
}

/** Six questions of which each has `right` as its only right option. */
const questions = Array.from(
  { length: 6 },
  (_, at) => `  - id: q${at}
    kind: single
    text: What is right in ${at}?
    options:
      - { id: right, text: This, because: It is., correct: true }
      - { id: wrong, text: That, because: It is not. }
      - { id: other, text: Something else, because: It is not either. }
    readAgain: Read this
    explanation: It is this.`,
).join('\n');

/** A training path as one text, with one module of which an attempt draws two questions, both of which have to be right. */
export const trainingText = ({
  name = 'secure-coding',
  version = '1.0',
  more = '',
}: TrainingTextParts = {}): string => `apiVersion: ai-governance/v1
name: ${name}
version: '${version}'
title: Secure coding
summary: What to know before an assistant touches secrets.
owner: group:default/security
reviewBy: 2099-05-31
certificate: { validDays: 365 }
quiz: { passRatio: 1, attempts: 2, waitHours: 6 }
${more}modules:
  - { name: first, title: First, minutes: 5, draw: 2 }
=== file: first.md ===
## Read this

It is this, in version ${version}.

=== file: first.questions.yaml ===
questions:
${questions}
`;
