import fc from 'fast-check';
import {
  type GeneratedRequest,
  generatedOperations,
} from '../__testUtils__/contractRequests';
import { startGovernance } from '../__testUtils__/startGovernance';

const REQUESTS_PER_OPERATION = 40;

/** A secret of the configuration, which nothing that the portal says may hold. */
const CANARY = 'canary-7f3a9c51e2b84d06';

/** Lines of a stack, and places on a disk. */
const STACK = /\n\s+at .+:\d+:\d+|node_modules|\/src\/|\.ts:\d+/;

describe('R51 any request that can be made from the contract', () => {
  let api: Awaited<ReturnType<typeof startGovernance>>;
  beforeAll(async () => {
    api = await startGovernance({
      config: {
        attestors: [
          { subject: `external:${CANARY}`, repositories: ['github.com/x/*'] },
        ],
      },
    });
    await api.ready();
  });

  const send = (
    { method, path, body = {}, type }: GeneratedRequest,
    client = api.machine,
  ) => {
    if (method === 'get') return client.get(path);
    const call = client[method](path, body as object);
    return type ? call.type(type).serialize(JSON.stringify) : call;
  };

  async function expectGoodAnswer(
    given: GeneratedRequest,
    client = api.machine,
  ): Promise<void> {
    const { status, text, body } = await send(given, client);
    // Answers are checked against the contract on their way out: one that does not fit becomes a 500.
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(CANARY);
    expect(text).not.toMatch(STACK);
    if (status >= 400) {
      expect(body).toEqual({
        error: expect.objectContaining({
          code: expect.stringMatching(
            /^(shared|audit|drafts|policy|playbooks|training|insights)\.[a-zA-Z]+$/,
          ),
          message: expect.stringMatching(/\S/),
        }),
      });
    }
  }

  it.each(generatedOperations.map(each => [each.operationId, each] as const))(
    '%s answers in the words of the contract',
    async (_, { valid, hostile }) => {
      const answers = fc.asyncProperty(fc.oneof(valid, hostile), given =>
        expectGoodAnswer(given),
      );
      const result = await fc.check(answers, {
        numRuns: REQUESTS_PER_OPERATION,
        seed: 20261122,
      });
      expect(fc.defaultReportMessage(result)).toBeUndefined();
    },
  );

  /** What only people may do ends early for a machine: these are asked again as a person. */
  const byPeople = generatedOperations.filter(({ operationId }) =>
    /Waiver|BreakGlass|[sS]trengthen|Training|Certificate/.test(operationId),
  );

  it.each(byPeople.map(each => [each.operationId, each] as const))(
    'R31 %s answers people in the words of the contract',
    async (_, { valid, hostile }) => {
      const answers = fc.asyncProperty(fc.oneof(valid, hostile), given =>
        expectGoodAnswer(given, api.person),
      );
      const result = await fc.check(answers, {
        numRuns: REQUESTS_PER_OPERATION,
        seed: 20261122,
      });
      expect(fc.defaultReportMessage(result)).toBeUndefined();
    },
  );

  it.each(generatedOperations.map(each => [each.operationId, each] as const))(
    '%s does not refuse what the contract allows as a fault of its form',
    async (_, { valid }) => {
      await fc.assert(
        fc.asyncProperty(valid, async given => {
          const { body } = await send(given);
          expect(body.error ?? {}).not.toMatchObject({
            code: 'shared.invalidRequest',
          });
        }),
        { numRuns: REQUESTS_PER_OPERATION / 4, seed: 20261122 },
      );
    },
  );
});
