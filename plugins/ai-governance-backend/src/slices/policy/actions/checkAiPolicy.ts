import { READS, type Zod } from '../../../http/actionShape';
import type { PolicyCheck } from '../service/describeCheck';
import { decisionOutputs, toDecision } from './answers';
import { checkWords } from './checkWords';
import {
  invalidQuestion,
  placeInputs,
  readEntityRef,
  readRepository,
} from './inputs';
import type { Registration } from './register';

const NAME = 'check-ai-policy';

/** Entities whose sentences are told; a repository can have hundreds. */
const MOST_ENTITIES = 10;

/** Lets an agent ask what it may do before it does it. */
export const registerCheckAiPolicy = ({
  registry,
  run,
  service,
}: Registration<'checkPolicy'>): void =>
  registry.register({
    name: NAME,
    title: 'Check the AI policy',
    description: [
      'Says whether an AI assistant may be used on a repository, a catalog entity or certain files of it, what must not be shared with it, and what has to be true before such a change can be merged.',
      'Call it before you read or change code in a repository that you have not asked about in this session, and again before you touch other files: areas such as authentication have conditions of their own.',
      'Name yourself as `assistant`. The answer is for the person who is signed in; it changes nothing and records nothing.',
      'When the `outcome` is `deny`, do not go on: tell the person the reason and the next step.',
    ].join(' '),
    attributes: READS,
    schema: { input: inputs, output: outputs },
    examples: EXAMPLES,
    action: async ({ input, credentials }) =>
      run(NAME, credentials, async caller =>
        present(
          await service.checkPolicy(caller, {
            about: aboutOf(input),
            files: input.files ?? [],
            assistant: input.assistant.trim(),
            ...(input.model === undefined ? {} : { model: input.model }),
          }),
          input.files?.length ?? 0,
        ),
      ),
  });

const EXAMPLES = [
  {
    title: 'Before an agent changes two files',
    input: {
      repository: 'github.com/acme/checkout',
      files: ['src/auth/session.ts', 'src/cart.ts'],
      assistant: 'claude-code',
    },
  },
  {
    title: 'What holds for a component, whichever files',
    input: { entity: 'component:default/checkout', assistant: 'copilot' },
  },
];

const inputs = (zod: Zod) =>
  zod
    .object({
      ...placeInputs(zod),
      files: zod
        .array(zod.string().min(1).max(4096))
        .max(1000)
        .optional()
        .describe(
          'Paths from the root of the repository that are to be changed or shown to the assistant. Without them the answer is for the repository or entity as a whole.',
        ),
      assistant: zod
        .string()
        .min(1)
        .max(100)
        .describe(
          'The assistant in question, for example `claude-code`, `copilot` or `cursor`; `none` asks about work without AI. One that the policy does not list counts as external and not approved.',
        ),
      model: zod
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe('Id of the model behind the assistant, where it is known.'),
    })
    .strict();

const outputs = (zod: Zod) =>
  zod.object({
    ...decisionOutputs(zod),
    entities: zod
      .array(
        zod.object({
          entityRef: zod.string(),
          tier: zod.string(),
          isClassified: zod.boolean(),
          status: zod.string(),
          because: zod.string(),
          nextStep: zod.string().optional(),
          sentences: zod.array(
            zod.object({
              kind: zod
                .string()
                .describe('`may`, `must`, `mustNot`, `note` or `next`.'),
              text: zod.string(),
              mode: zod.string(),
              rules: zod.array(zod.string()),
              example: zod.string().optional(),
              fix: zod.string().optional(),
            }),
          ),
        }),
      )
      .describe('What holds in each touched entity; ten at most.'),
    moreEntities: zod
      .number()
      .int()
      .describe('Touched entities beyond those that are told.'),
  });

function aboutOf({
  repository,
  entity,
}: {
  repository?: string;
  entity?: string;
}) {
  if (repository !== undefined && entity === undefined)
    return { repository: readRepository(repository) };
  if (entity !== undefined && repository === undefined)
    return { entityRef: readEntityRef(entity) };
  throw invalidQuestion(
    'give either `repository` or `entity`, and not both: `repository` for files or a repository as a whole, `entity` for what the catalog shows',
  );
}

function present(check: PolicyCheck, files: number) {
  const entities = check.entities.slice(0, MOST_ENTITIES);
  const moreEntities = check.entities.length - entities.length;
  return {
    answer: checkWords({ ...check, entities }, { files, moreEntities }),
    ...toDecision(check.decision),
    entities: entities.map(({ status, sentences }) => ({
      entityRef: status.entityRef,
      tier: status.tier,
      isClassified: status.isClassified,
      status: status.status,
      because: status.because,
      nextStep: status.nextStep,
      sentences: sentences.map(({ kind, text, mode, rules, example, fix }) => ({
        kind,
        text,
        mode,
        rules: [...rules],
        example,
        fix,
      })),
    })),
    moreEntities,
  };
}
