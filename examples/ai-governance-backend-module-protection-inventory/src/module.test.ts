import {
  type FactProvider,
  factsExtensionPoint,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import module from '.';

async function providersWith(data: object): Promise<readonly string[]> {
  const added: FactProvider[] = [];
  await startTestBackend({
    extensionPoints: [
      [factsExtensionPoint, { addProvider: provider => added.push(provider) }],
    ],
    features: [
      module,
      mockServices.rootConfig.factory({ data: { aiGovernance: data } }),
    ],
  });
  return added.map(({ id }) => id);
}

describe('the module', () => {
  it.each([
    ['a file', { protectionInventory: { file: 'x.yaml' } }, 1],
    ['nothing', {}, 0],
  ])('configured with %s adds its provider %#', async (_, data, count) => {
    expect(await providersWith(data)).toHaveLength(count);
  });
});
