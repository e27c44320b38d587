import {
  signalsExtensionPoint,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { startTestBackend } from '@backstage/backend-test-utils';
import governanceModuleNdjson from '.';

describe('R07 the sources of own data', () => {
  it('adds what is only uploaded to', async () => {
    const added: SignalSource[] = [];
    const backend = await startTestBackend({
      extensionPoints: [
        [
          signalsExtensionPoint,
          {
            addSource: source => {
              added.push(source);
            },
          },
        ],
      ],
      features: [governanceModuleNdjson],
    });
    expect(added.map(({ id, collect }) => [id, collect])).toEqual([
      ['ndjson', undefined],
      ['git', undefined],
    ]);
    await backend.stop();
  });
});
