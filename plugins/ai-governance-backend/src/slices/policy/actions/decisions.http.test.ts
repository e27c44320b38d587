import { aiChange, HEAD } from '../../../__testUtils__/changes';
import { REPOSITORY } from '../../../__testUtils__/startGovernance';
import { CHECKOUT, type Mcp, startMcp } from './__testUtils__/startMcp';

describe('R51 why a change was held, and what is left to do', () => {
  let mcp: Mcp;
  let decisionId: string;
  beforeAll(async () => {
    mcp = await startMcp();
    const made = await mcp.api.machine.post('/policy/decisions', aiChange());
    decisionId = made.body.decisionId;
  }, 60_000);
  afterAll(() => mcp.stop());

  it.each([
    ['its id', () => ({ decisionId })],
    ['its commit', () => ({ repository: REPOSITORY, commit: HEAD })],
  ])('a decision is explained, named by %s', async (_, asked) => {
    const { failure, answer } = await mcp.ada.call('explain-decision', asked());
    expect(failure).toBeUndefined();
    expect(answer).toMatchObject({
      decisionId,
      repository: REPOSITORY,
      commit: HEAD,
      outcome: 'hold',
      isPreview: false,
    });
    const lines = String(answer?.answer).split('\n');
    expect(lines[0]).toBe(`${REPOSITORY}, commit aaaaaaaaaaaa: held.`);
    expect(lines).toEqual(
      expect.arrayContaining(['Also weighed:', 'Open:', 'Looked at as:']),
    );
  });

  it.each([
    ['a decision', () => ({ decisionId }), 'observed'],
    ['a commit', () => ({ repository: REPOSITORY, commit: HEAD }), 'observed'],
    ['an entity', () => ({ entity: CHECKOUT }), 'observed'],
    ['an entity without any', () => ({ entity: 'vault' }), 'expected'],
  ])('obligations of %s are listed', async (_, asked, state) => {
    const { failure, answer } = await mcp.ada.call('list-obligations', asked());
    expect(failure).toBeUndefined();
    expect(answer?.obligations).toHaveLength(2);
    expect(answer?.observedIn).toBe(
      state === 'observed' ? decisionId : undefined,
    );
    expect(answer?.answer).toMatch(/^2 obligations, 2 open\.\n/);
  });

  it.each([
    ['nothing', 'explain-decision', {}, 'either `decisionId`'],
    ['half a commit', 'explain-decision', { commit: HEAD }, '`repository`'],
    ['no commit', 'explain-decision', { commit: 'main' }, 'git rev-parse HEAD'],
    [
      'two things',
      'list-obligations',
      { entity: CHECKOUT, decisionId: 'x' },
      'either `entity`',
    ],
  ])(
    '%s named is refused with what to do',
    async (_, tool, asked, expected) => {
      const { failure } = await mcp.ada.call(tool, asked);
      expect(failure).toMatch(/^InputError: /);
      expect(failure).toContain(expected);
    },
  );
});
