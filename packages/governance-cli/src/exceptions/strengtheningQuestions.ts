import type {
  Page,
  Strengthening,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  renderStrengthening,
  renderStrengthenings,
} from '../report/text/strengthenings';
import type { ExceptionQuestion } from './askExceptions';
import { pageOf, strengtheningShape } from './shapes';

type About<Answer> = Pick<
  ExceptionQuestion<Answer>,
  'purpose' | 'permission' | 'isChange' | 'ask'
>;

const LIST = 'ai-governance stricter list';

/** The envelope `ai-governance/strengthening@1`; documented in `docs/reference/cli.md`. */
const strengtheningDocument = (strengthening: Strengthening) => ({
  schema: 'ai-governance/strengthening@1',
  strengthening,
});

/** The envelope `ai-governance/strengthenings@1`. */
const strengtheningListDocument = ({
  items,
  nextCursor,
}: Page<Strengthening>) => ({
  schema: 'ai-governance/strengthenings@1',
  strengthenings: items,
  hasMore: nextCursor !== undefined,
});

/** A question whose answer is one strengthening. */
export const aboutStrengthening = (
  question: About<Strengthening>,
): ExceptionQuestion<Strengthening> => ({
  ...question,
  whereToLook: LIST,
  shape: strengtheningShape,
  document: strengtheningDocument,
  text: renderStrengthening,
});

/** The question for a list of strengthenings. */
export const forStrengthenings = (
  ask: About<Page<Strengthening>>['ask'],
): ExceptionQuestion<Page<Strengthening>> => ({
  purpose: 'list strengthenings',
  permission: 'ai-governance.exception.read',
  isChange: false,
  whereToLook: LIST,
  ask,
  shape: pageOf(strengtheningShape),
  document: strengtheningListDocument,
  text: renderStrengthenings,
});
