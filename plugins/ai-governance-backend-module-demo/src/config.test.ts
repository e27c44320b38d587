import type { RootConfigService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { readDemoConfig } from './config';

/** The settings, or why it does not start. */
function start(config: RootConfigService) {
  try {
    return readDemoConfig(config);
  } catch (error) {
    return { refusal: String(error) };
  }
}

const refusal = (text: string) => ({ refusal: expect.stringContaining(text) });

describe('G the demonstration refuses to start outside development', () => {
  const before = process.env.NODE_ENV;
  afterEach(() => {
    Reflect.set(process.env, 'NODE_ENV', before);
  });

  it.each`
    environment      | demo                                | expected
    ${'development'} | ${{ enabled: true }}                | ${{ seed: 'acme', refreshSeconds: 30 }}
    ${'development'} | ${{ enabled: true, seed: 'other' }} | ${{ seed: 'other', refreshSeconds: 30 }}
    ${'development'} | ${{ enabled: false }}               | ${undefined}
    ${'development'} | ${undefined}                        | ${undefined}
    ${'production'}  | ${undefined}                        | ${undefined}
    ${'production'}  | ${{ enabled: false }}               | ${undefined}
    ${'production'}  | ${{ enabled: true }}                | ${refusal('`NODE_ENV` is `development`, got `production`')}
    ${'test'}        | ${{ enabled: true }}                | ${refusal('`NODE_ENV` is `development`, got `test`')}
    ${''}            | ${{ enabled: true }}                | ${refusal('`NODE_ENV` is `development`, got ``')}
  `('NODE_ENV `$environment` with $demo', ({ environment, demo, expected }) => {
    Reflect.set(process.env, 'NODE_ENV', environment);
    const config = mockServices.rootConfig({
      data: { aiGovernance: demo ? { demo } : {} },
    });
    expect(start(config)).toEqual(expected);
  });
});
