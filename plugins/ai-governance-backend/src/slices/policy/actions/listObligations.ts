import {
  type Decision,
  type Obligation,
  obligationCountWords,
  obligationListWords,
} from '@ai-enablement/governance-core';
import { READS, type Zod } from '../../../http/actionShape';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import { obligationOutput, toObligation } from './answers';
import {
  decisionInputs,
  invalidQuestion,
  placeInputs,
  readEntityRef,
} from './inputs';
import type { Registration } from './register';
import { type DecisionNamed, findDecision } from './whichDecision';

const NAME = 'list-obligations';

type Asked = 'decision' | 'decisionAt' | 'entity';
type Service = Registration<Asked>['service'];

/** Lets an agent ask what is left to do. */
export const registerListObligations = ({
  registry,
  run,
  service,
}: Registration<Asked>): void =>
  registry.register({
    name: NAME,
    title: 'List obligations',
    description: [
      'Lists what must be true before a change is committed, merged or released (reviews, scans, declarations, approvals), with the state of each, how to fulfil it and who can.',
      'Call it to plan the work that is left on a change (`decisionId`, or `repository` and `commit`), or to learn what any change of a catalog entity will need (`entity`).',
      'It shows only what the person who is signed in may read, and records nothing.',
    ].join(' '),
    attributes: READS,
    schema: { input: inputs, output: outputs },
    examples: [
      {
        title: 'What is left to do on a change',
        input: {
          repository: 'github.com/acme/checkout',
          commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
        },
      },
      {
        title: 'What any change of a component needs',
        input: { entity: 'component:default/checkout' },
      },
    ],
    action: async ({ input, credentials }) =>
      run(NAME, credentials, async caller =>
        present(await findObligations(service, caller, input)),
      ),
  });

const inputs = (zod: Zod) =>
  zod
    .object({
      ...decisionInputs(zod),
      entity: placeInputs(zod).entity,
    })
    .strict();

const outputs = (zod: Zod) =>
  zod.object({
    answer: zod.string(),
    obligations: zod.array(obligationOutput(zod)),
    observedIn: zod
      .string()
      .optional()
      .describe(
        'Id of the decision that observed them; absent when nothing has been observed yet.',
      ),
    observedAt: zod.string().optional(),
  });

/** Obligations with where their state was observed. */
interface Observed {
  readonly obligations: readonly Obligation[];
  readonly phase: Decision['phase'];
  readonly observedIn?: string;
  readonly observedAt?: string;
}

async function findObligations(
  service: Service,
  caller: CallerCredentials,
  { entity, ...named }: DecisionNamed & { readonly entity?: string },
): Promise<Observed> {
  const isOfDecision = Object.values(named).some(value => value !== undefined);
  if (entity !== undefined && !isOfDecision) {
    const page = await service.entity(caller, readEntityRef(entity));
    const { obligations, observedIn, observedAt } = page;
    return { obligations, phase: 'merge', observedIn, observedAt };
  }
  if (entity !== undefined)
    throw invalidQuestion(
      'give either `entity`, or `decisionId`, or `repository` and `commit` together',
    );
  const { decision, decisionId } = await findDecision(service, caller, named);
  const { obligations, phase, decidedAt } = decision;
  return { obligations, phase, observedIn: decisionId, observedAt: decidedAt };
}

const present = (observed: Observed) => ({
  answer: [
    obligationCountWords(observed.obligations),
    ...(observed.observedIn === undefined
      ? ['Nothing has been observed yet: this is what a change will need.']
      : []),
    ...obligationListWords(observed),
  ].join('\n'),
  obligations: observed.obligations.map(toObligation),
  observedIn: observed.observedIn,
  observedAt: observed.observedAt,
});
