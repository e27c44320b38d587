import { canonicalJson } from '@ai-enablement/governance-core';
import { REPOSITORY } from '../../../__testUtils__/startGovernance';
import { CHECKOUT, type Mcp, startMcp, VAULT } from './__testUtils__/startMcp';

const files = ['src/index.ts'];
const copilot = { assistant: 'copilot' };

const YES = ['allow_with_obligations', 'hold'] as const;
const NO = ['deny', 'deny'] as const;
const CONDITIONS = 'under 2 conditions before it is merged.';

describe('R51 what an agent may do, before it does it', () => {
  let mcp: Mcp;
  beforeAll(async () => {
    mcp = await startMcp();
  }, 60_000);
  afterAll(() => mcp.stop());

  it.each([
    [
      'files',
      { repository: REPOSITORY, files, ...copilot },
      YES,
      `Yes: GitHub Copilot is allowed for this file, ${CONDITIONS}`,
    ],
    [
      'a repository',
      { repository: REPOSITORY, assistant: 'Copilot' },
      YES,
      `Yes: GitHub Copilot is allowed here, ${CONDITIONS}`,
    ],
    [
      'the URL of a remote',
      { repository: 'git@github.com:Acme/checkout.git', ...copilot },
      YES,
      `Yes: GitHub Copilot is allowed here, ${CONDITIONS}`,
    ],
    [
      'an entity',
      { entity: CHECKOUT, ...copilot },
      YES,
      `Yes: GitHub Copilot is allowed here, ${CONDITIONS}`,
    ],
    [
      'an entity by its name',
      { entity: 'checkout', ...copilot },
      YES,
      `Yes: GitHub Copilot is allowed here, ${CONDITIONS}`,
    ],
    [
      'files of an entity',
      { entity: CHECKOUT, files: [...files, 'b.ts'], ...copilot },
      YES,
      `Yes: GitHub Copilot is allowed for these 2 files, ${CONDITIONS}`,
    ],
    [
      'work without AI',
      { repository: VAULT, assistant: 'none' },
      YES,
      `Yes: work without AI is allowed here, ${CONDITIONS}`,
    ],
    [
      'an assistant that nobody lists',
      { repository: REPOSITORY, assistant: 'newcomer' },
      NO,
      'No: newcomer is not allowed here.',
    ],
    [
      'a repository that is too sensitive',
      { repository: VAULT, files, ...copilot },
      NO,
      'No: GitHub Copilot is not allowed for this file.',
    ],
    [
      'a component without a tier',
      { entity: 'unsorted', ...copilot },
      NO,
      'No: GitHub Copilot is not allowed here.',
    ],
  ])('is answered on %s', async (_, asked, [effect, outcome], first) => {
    const { failure, answer } = await mcp.ada.call('check-ai-policy', asked);
    expect(failure).toBeUndefined();
    expect(answer).toMatchObject({ effect, outcome });
    expect(String(answer?.answer).split('\n')[0]).toBe(first);
    const decision = JSON.parse(String(answer?.decision));
    expect(canonicalJson(decision)).toBe(answer?.decision);
    expect(decision).toMatchObject({ effect, outcome, isPreview: true });
    expect(answer?.obligations).toHaveLength(decision.obligations.length);
  });

  it('is told in the sentences of the tab', async () => {
    const { answer } = await mcp.ada.call('check-ai-policy', {
      repository: REPOSITORY,
      files,
      ...copilot,
    });
    const { body } = await mcp.api.person.get(
      '/policy/entities/component/default/checkout',
    );
    const sentences: readonly string[] = body.sentences.map(
      ({ text }: { readonly text: string }) => text,
    );
    expect(answer?.entities).toMatchObject([
      { entityRef: CHECKOUT, sentences: sentences.map(text => ({ text })) },
    ]);
    for (const sentence of sentences)
      expect(answer?.answer).toContain(sentence);
  });

  it('leaves nothing behind', async () => {
    const rows = async () => {
      const decisions = await mcp.knex('policy_decisions').select('*');
      const entries = await mcp.knex('audit_entries').select('*');
      return [decisions.length, entries.length];
    };
    const before = await rows();
    const asked = { repository: REPOSITORY, files, ...copilot };
    await mcp.ada.call('check-ai-policy', asked);
    await mcp.ada.call('check-ai-policy', { entity: CHECKOUT, ...copilot });
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['no place', {}, 'either `repository` or `entity`'],
    [
      'two places',
      { repository: REPOSITORY, entity: CHECKOUT },
      'either `repository` or `entity`',
    ],
    ['no repository', { repository: 'checkout' }, 'expected `host/path`'],
    ['no entity', { entity: 'a:b/c/d' }, 'expected `kind:namespace/name`'],
    [
      'a path that leaves the repository',
      { repository: REPOSITORY, files: ['../x'] },
      '`../x`',
    ],
  ])('is not answered on %s, with what to do', async (_, asked, expected) => {
    const { failure } = await mcp.ada.call('check-ai-policy', {
      ...asked,
      ...copilot,
    });
    expect(failure).toMatch(/^InputError: /);
    expect(failure).toContain(expected);
  });
});
