import {
  signalsExtensionPoint,
  type SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { startTestBackend } from '@backstage/backend-test-utils';
import governanceModuleJunit from '.';

describe('R09 the source of test reports', () => {
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
      features: [governanceModuleJunit],
    });
    expect(added.map(({ id, collect }) => [id, collect])).toEqual([
      ['junit', undefined],
    ]);
    await backend.stop();
  });
});
