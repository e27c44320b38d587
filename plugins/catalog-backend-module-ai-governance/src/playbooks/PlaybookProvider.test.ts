import type { PlaybookSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { mockServices } from '@backstage/backend-test-utils';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import { playbook } from './__testUtils__/playbook';
import { PlaybookProvider } from './PlaybookProvider';

const audience = {
  groups: ['group:default/security'],
  tiers: [],
  stages: [],
  languages: [],
  areas: [],
};

async function setUp(pages: readonly (readonly PlaybookSummary[] | Error)[]) {
  const listOpenPlaybooks = jest.fn(
    async ({ cursor = '0' }: { readonly cursor?: string } = {}) => {
      const page = pages[Number(cursor)];
      if (page === undefined || page instanceof Error) throw page;
      const next = Number(cursor) + 1;
      return {
        items: page.map(each => ({ playbook: each })),
        ...(next < pages.length && { nextCursor: String(next) }),
      };
    },
  );
  const applyMutation = jest.fn<
    Promise<void>,
    Parameters<EntityProviderConnection['applyMutation']>
  >(async () => {});
  const logger = mockServices.logger.mock();
  const provider = new PlaybookProvider({
    ...{ client: { listOpenPlaybooks }, logger },
    portalUrl: 'https://portal.acme.example',
  });
  await provider.connect({ applyMutation, refresh: async () => {} });
  await provider.refresh();
  const given = applyMutation.mock.calls.map(([mutation]) =>
    mutation.type === 'full'
      ? mutation.entities.map(({ entity }) => entity.metadata.name)
      : mutation.type,
  );
  return { given, logger };
}

describe('R26 the provider of playbooks', () => {
  it.each`
    name                                                 | pages                                                              | expected
    ${'has an entity for each, over all pages'}          | ${[[playbook()], [playbook({ name: 'asking' })]]}                  | ${[['prompting', 'asking']]}
    ${'has none when there is none'}                     | ${[[]]}                                                            | ${[[]]}
    ${'leaves out a restricted one whatever it is told'} | ${[[playbook(), playbook({ name: 'hidden', audience })]]}          | ${[['prompting']]}
    ${'leaves out a deprecated one whatever it is told'} | ${[[playbook({ deprecation: { by: 'a', at: 'b', reason: '' } })]]} | ${[[]]}
    ${'keeps what there is when nobody answers'}         | ${[new Error('gone')]}                                             | ${[]}
    ${'keeps what there is when a later page fails'}     | ${[[playbook()], new Error('gone')]}                               | ${[]}
  `('$name', async ({ pages, expected }) => {
    const { given, logger } = await setUp(pages);
    expect(given).toEqual(expected);
    expect(logger.warn).toHaveBeenCalledTimes(expected.length === 0 ? 1 : 0);
  });
});
