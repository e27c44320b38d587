import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { z } from 'zod';
import { requireShape } from '../check/requireAnswer';
import type { Format } from '../commands/options';
import { connect, type ConnectionOptions } from '../connection';
import { answerTo } from '../http/explainAnswer';
import type { Io } from '../io';
import { renderJson } from '../report/json';
import { terminalFor, type Terminal } from '../report/terminal';

/** Options of every command about exceptions. */
export interface ExceptionOptions extends ConnectionOptions {
  readonly format: Format;
}

/** One question about exceptions: what is asked, and how its answer is told. */
export interface ExceptionQuestion<Answer> {
  /** Completes "cannot …". */
  readonly purpose: string;
  readonly permission: string;
  /** Asked once when it changes something: a second try could do it twice. */
  readonly isChange: boolean;
  /** Command that lists such exceptions. */
  readonly whereToLook: string;
  readonly ask: (client: GovernanceClient) => Promise<Answer>;
  readonly shape: z.ZodType;
  readonly document: (answer: Answer) => object;
  readonly text: (answer: Answer, terminal: Terminal) => string;
}

/** Asks the portal and writes the answer to standard output. */
export async function askExceptions<Answer>(
  question: ExceptionQuestion<Answer>,
  options: ExceptionOptions,
  io: Io,
): Promise<void> {
  const { purpose, permission, shape, isChange, whereToLook } = question;
  const patience = isChange ? { attempts: 1 } : {};
  const { client, hasToken } = await connect(options, io, patience);
  const needs = { permission, needsPerson: isChange, whereToLook };
  const asked = { purpose, hasToken, ...needs };
  const answer = await answerTo(asked, question.ask(client));
  requireShape(shape, answer, purpose);
  io.stdout.write(
    options.format === 'json'
      ? renderJson(question.document(answer))
      : question.text(answer, terminalFor(io.stdout, io.env)),
  );
}
