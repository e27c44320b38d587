import { mockServices } from '@backstage/backend-test-utils';
import { readGithubConfig } from './config';

/** The settings, or why it does not start. */
function start(github: unknown, integrations: unknown = undefined) {
  const config = mockServices.rootConfig({
    data: JSON.parse(
      JSON.stringify({
        aiGovernance: { hosts: { github } },
        integrations: { github: integrations },
      }),
    ),
  });
  try {
    return readGithubConfig(config);
  } catch (error) {
    return { refusal: String(error) };
  }
}

const refusal = (text: string) => ({ refusal: expect.stringContaining(text) });
const app = {
  appId: 4711,
  privateKey: 'k',
  clientId: 'c',
  clientSecret: 's',
  webhookSecret: 'of-app',
};
const ghe = {
  host: 'ghe.acme.example',
  apiBaseUrl: 'https://ghe.acme.example/api/v3/',
  apps: [app],
};
const plain = {
  host: 'github.com',
  apiBaseUrl: 'https://api.github.com',
  webhookSecrets: [],
  checkName: 'ai-governance',
  appIds: [],
  repositories: undefined,
  environments: undefined,
  timeoutSeconds: 30,
};

describe('C B1 the module reads its settings once', () => {
  it.each([
    ['nothing', undefined, undefined, []],
    ['github.com by default', [{ host: 'GitHub.com' }], undefined, [plain]],
    [
      'all of it',
      [
        {
          host: 'github.com',
          webhookSecret: 'w',
          checkName: 'gate',
          repositories: ['acme/shop'],
          environments: ['Production'],
          timeoutSeconds: 5,
        },
      ],
      undefined,
      [
        {
          ...plain,
          webhookSecrets: ['w'],
          checkName: 'gate',
          repositories: ['acme/shop'],
          environments: ['production'],
          timeoutSeconds: 5,
        },
      ],
    ],
    [
      'an Enterprise Server with its app',
      [{ host: 'ghe.acme.example' }],
      [ghe],
      [
        {
          ...plain,
          host: 'ghe.acme.example',
          apiBaseUrl: 'https://ghe.acme.example/api/v3',
          appIds: [4711],
          webhookSecrets: ['of-app'],
        },
      ],
    ],
    [
      'a host without integration',
      [{ host: 'x.example' }],
      undefined,
      refusal('`aiGovernance.hosts.github[0].host` is `x.example`'),
    ],
    [
      'a host twice',
      [{ host: 'github.com' }, { host: 'github.com' }],
      undefined,
      refusal('names `github.com` twice'),
    ],
    [
      'a URL for a repository',
      [{ host: 'github.com', repositories: ['https://x/y/z'] }],
      undefined,
      refusal('expected names such as `acme/checkout`'),
    ],
    [
      'an environment without a name',
      [{ host: 'github.com', environments: [' '] }],
      undefined,
      refusal('expected names of 1 to 100 characters'),
    ],
    [
      'no time',
      [{ host: 'github.com', timeoutSeconds: 0 }],
      undefined,
      refusal('expected 1 to 300'),
    ],
    [
      'all the time',
      [{ host: 'github.com', timeoutSeconds: 301 }],
      undefined,
      refusal('expected 1 to 300'),
    ],
  ])('%s', (_, github, integrations, expected) => {
    expect(start(github, integrations)).toEqual(expected);
  });
});
