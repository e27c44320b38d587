import {
  breakGlassWords,
  DECISION_TITLE,
  obligationListWords,
  OUTCOME_WORD,
  reasonListWords,
  scopeWords,
  sectionWords,
  wouldBeWords,
} from '@ai-enablement/governance-core';
import { READS, type Zod } from '../../../http/actionShape';
import type { StoredDecision } from '../model';
import { decisionOutputs, toDecision } from './answers';
import { decisionInputs } from './inputs';
import type { Registration } from './register';
import { findDecision } from './whichDecision';

const NAME = 'explain-decision';

/** Lets an agent ask why a change was passed, held or denied. */
export const registerExplainDecision = ({
  registry,
  run,
  service,
}: Registration<'decision' | 'decisionAt'>): void =>
  registry.register({
    name: NAME,
    title: 'Explain a decision',
    description: [
      'Explains a decision that was made on a change: passed, held or denied, the rules behind it, what is still open with how to fulfil it and who can, and what it would be with every rule enforced.',
      'Call it when a check of a pull request failed, or when a person asks why. Name the decision by its id, or the change by repository and head commit: then the newest decision that counts is explained.',
      'It shows only what the person who is signed in may read, and records nothing.',
    ].join(' '),
    attributes: READS,
    schema: {
      input: (zod: Zod) => zod.object(decisionInputs(zod)).strict(),
      output: outputs,
    },
    examples: [
      {
        title: 'By the id that the check run shows',
        input: { decisionId: '6f1c8a4e-2f0b-4f0e-9a54-1f3c1d0c7b11' },
      },
      {
        title: 'By the head commit of a pull request',
        input: {
          repository: 'git@github.com:acme/checkout.git',
          commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
        },
      },
    ],
    action: async ({ input, credentials }) =>
      run(NAME, credentials, async caller =>
        present(await findDecision(service, caller, input)),
      ),
  });

const outputs = (zod: Zod) =>
  zod.object({
    ...decisionOutputs(zod),
    decisionId: zod.string(),
    repository: zod.string(),
    commit: zod.string(),
    pullRequest: zod.number().int().optional(),
    decidedAt: zod.string(),
    isPreview: zod
      .boolean()
      .describe(
        'Whether it rests on its caller’s word alone and lets nothing pass.',
      ),
    wouldBe: zod.string().describe('The outcome with every rule enforced.'),
  });

type Explained = Pick<
  StoredDecision,
  'decisionId' | 'repository' | 'headSha' | 'pullRequest' | 'decision'
>;

const present = (stored: Explained) => ({
  answer: explainWords(stored),
  ...toDecision(stored.decision),
  decisionId: stored.decisionId,
  repository: stored.repository,
  commit: stored.headSha,
  pullRequest: stored.pullRequest,
  decidedAt: stored.decision.decidedAt,
  isPreview: stored.decision.isPreview,
  wouldBe: stored.decision.wouldBe,
});

function explainWords({
  decision,
  repository,
  headSha,
  pullRequest,
}: Explained): string {
  const wouldBe = wouldBeWords(decision);
  return [
    `${repository}${pullRequest === undefined ? '' : ` #${pullRequest}`}, commit ${headSha.slice(0, 12)}: ${OUTCOME_WORD[decision.outcome]}.`,
    ...(decision.isPreview
      ? [
          'This is a preview: it rests on its caller’s word and lets nothing pass.',
        ]
      : []),
    ...(wouldBe ? [wouldBe] : []),
    ...sectionWords('Break-glass', breakGlassWords(decision)),
    ...reasonListWords(decision),
    ...obligationListWords(decision),
    ...sectionWords(DECISION_TITLE.scopes, decision.scopes.map(scopeWords)),
  ].join('\n');
}
