interface SkeletonFacts {
  /** Full entity ref. */
  readonly owner: string;
  /** `YYYY-MM-DD`. */
  readonly reviewBy: string;
}

/** A path with one module and one question of a kind that most use, to be written on; the check says what it still lacks. */
export const pathSkeleton = ({ owner, reviewBy }: SkeletonFacts): string =>
  `apiVersion: ai-governance/v1
name: name-of-the-path
version: '1.0'
title: Title of the path
summary: What somebody can do afterwards, in one or two sentences.
owner: ${owner}
reviewBy: ${reviewBy}
certificate: { validDays: 365 }
quiz: { passRatio: 0.8, attempts: 3, waitHours: 12 }
modules:
  - { name: first-module, title: Title of the module, minutes: 5, draw: 3 }
=== file: first-module.md ===
## What happens

A situation of work, and what to do in it.

## In short

- What to remember.
=== file: first-module.questions.yaml ===
questions:
  - id: first-question
    kind: single
    text: What do you do first?
    options:
      - { id: a, text: What a busy engineer might do., because: Why it is wrong. }
      - { id: b, text: What is right., because: Why it is right., correct: true }
      - { id: c, text: Something else that looks right., because: Why it is wrong. }
    readAgain: What happens
    explanation: The principle behind it.
`;
