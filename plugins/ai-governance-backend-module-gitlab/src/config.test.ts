import { mockServices } from '@backstage/backend-test-utils';
import { readGitlabConfig } from './config';

const read = (gitlab?: object) =>
  readGitlabConfig(
    mockServices.rootConfig({
      data: JSON.parse(
        JSON.stringify({ aiGovernance: { sources: { gitlab } } }),
      ),
    }),
  );

describe('E A2 settings of the source are read once', () => {
  it('without any there is nothing to do', () => {
    expect(read()).toBeUndefined();
  });

  it('with what is usual', () => {
    expect(read({ token: 't', groups: ['acme'] })).toMatchObject({
      host: 'gitlab.com',
      baseUrl: 'https://gitlab.com/api/v4',
      projects: [],
      botUsernames: ['dependabot', 'renovate', 'renovatebot'],
      meanings: { bugLabels: ['bug', 'type::bug'], requiredChecks: undefined },
    });
  });

  it('with an own host', () => {
    expect(
      read({ host: 'Git.Acme.example', token: 't', projects: ['acme/shop'] }),
    ).toMatchObject({
      host: 'git.acme.example',
      baseUrl: 'https://git.acme.example/api/v4',
    });
  });

  it('with what its webhooks are believed by', () => {
    const key = Buffer.alloc(32, 7);
    const given = {
      ...{ token: 't', groups: ['acme'], webhookSecret: ' s3cret ' },
      webhookSigningToken: `whsec_${key.toString('base64')}`,
    };
    expect(read(given)).toMatchObject({
      webhookSecret: 's3cret',
      signingKey: key,
    });
  });

  it.each(['whsec_', 'whsec_dG9vIHNob3J0', 'canary', 'whsec_a b'])(
    'a signing token `%s` is refused, and not quoted',
    webhookSigningToken => {
      const ask = () =>
        read({ token: 't', groups: ['acme'], webhookSigningToken });
      expect(ask).toThrow(/webhookSigningToken` is no signing token; expected/);
      expect(ask).not.toThrow(/canary|dG9v/);
    },
  );

  it.each([
    [
      'no token',
      { groups: ['acme'] },
      /token` is missing; make an access token/,
    ],
    ['nothing to read', { token: 't' }, /needs `groups` or `projects`/],
    [
      'a host that is none',
      { token: 't', groups: ['a'], host: 'a b' },
      /host` is `a b`/,
    ],
    [
      'an address as path',
      { token: 't', projects: ['https://x'] },
      /projects` holds/,
    ],
    [
      'plain http',
      { token: 't', groups: ['a'], baseUrl: 'http://x' },
      /baseUrl/,
    ],
    [
      'a day that is none',
      { token: 't', groups: ['a'], firstDay: 'x' },
      /firstDay/,
    ],
    [
      'a wait that is none',
      { token: 't', groups: ['a'], timeoutSeconds: 0 },
      /timeoutSeconds/,
    ],
  ])('%s is refused with the key and the next step', (_, given, message) => {
    expect(() => read(given)).toThrow(message);
  });
});
