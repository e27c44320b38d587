import {
  joinWords,
  plainWords,
  plural,
  sectionWords,
} from '@ai-enablement/governance-core';
import { READS, type Zod } from '../../../http/actionShape';
import type { TextCheck } from '../service/dataUseCases';
import type { Registration } from './register';

const NAME = 'check-text';

/** Backstage reads actions up to 100 kB; most texts have about a byte a character. */
const LONGEST_TEXT = 65_536;

/** Lets an agent look for data that must not be shared before it passes a text on. */
export const registerCheckText = ({
  registry,
  run,
  service,
}: Registration<'checkText'>): void =>
  registry.register({
    name: NAME,
    title: 'Check a text for data that must not be shared',
    description: [
      'Looks in any text for data that the policy forbids to share with assistants and others: credentials, customer data, and what the organisation has added. Gives the places and the text without them, never the data itself.',
      'Call it before you put a log, a configuration, a dump or a message into a prompt, a ticket, a commit or a chat. Use `redacted` instead of the text when there are findings.',
      `The text is neither kept nor logged. At most ${LONGEST_TEXT} characters; give longer ones in pieces.`,
    ].join(' '),
    attributes: READS,
    schema: { input: inputs, output: outputs },
    examples: [
      {
        title: 'Before a log goes into a prompt',
        input: { text: 'connecting to db.internal as checkout …' },
      },
    ],
    action: async ({ input, credentials }) =>
      run(NAME, credentials, async caller =>
        present(await service.checkText(caller, input.text)),
      ),
  });

const inputs = (zod: Zod) =>
  zod
    .object({
      text: zod
        .string()
        .min(1)
        .max(LONGEST_TEXT)
        .describe('The text as it would be shared.'),
    })
    .strict();

const outputs = (zod: Zod) =>
  zod.object({
    answer: zod.string(),
    mayBeShared: zod
      .boolean()
      .describe('True only when nothing was found and all of it was read.'),
    policyDigest: zod.string(),
    classes: zod
      .array(zod.string())
      .describe('Classes of data that were looked for.'),
    findings: zod.array(
      zod.object({
        rule: zod.string(),
        title: zod.string(),
        class: zod.string(),
        line: zod.number().int(),
        column: zod.number().int(),
        context: zod.string().describe('The line, with what was found masked.'),
        fix: zod.string(),
      }),
    ),
    problems: zod
      .array(zod.object({ rule: zod.string(), message: zod.string() }))
      .describe('Detectors that could not look at all of the text.'),
    redacted: zod
      .string()
      .optional()
      .describe('The text without what was found.'),
  });

const present = (check: TextCheck) => ({
  answer: textWords(check),
  mayBeShared: check.findings.length === 0 && check.problems.length === 0,
  policyDigest: check.policyDigest,
  classes: [...check.classes],
  findings: [...check.findings],
  problems: [...check.problems],
  redacted: check.redacted,
});

function textWords({
  findings,
  problems,
  classes,
  redacted,
}: TextCheck): string {
  const looked = joinWords(classes.map(plainWords), 'or');
  if (findings.length === 0 && problems.length === 0)
    return `Yes: nothing was found in this text that must not be shared (${looked}).`;
  return [
    findings.length === 0
      ? 'Do not share this text yet: not all of it could be read.'
      : `No: do not share this text as it is; ${plural(findings.length, 'place')} must not be shared.`,
    ...sectionWords(
      'Found',
      findings.map(
        ({ title, class: of, line, column, fix }) =>
          `line ${line}, column ${column}: ${title} (${plainWords(of)}). To do: ${fix}`,
      ),
    ),
    ...sectionWords(
      'Not looked at to the end',
      problems.map(({ rule, message }) => `${rule}: ${message}`),
    ),
    ...(redacted === undefined
      ? []
      : ['', 'Share `redacted` instead: the same text without them.']),
  ].join('\n');
}
