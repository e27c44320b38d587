import { mockServices } from '@backstage/backend-test-utils';
import type { Request } from 'express';
import { demoAuthenticator } from './demoAuthenticator';

const users = new Set(['user:default/dana.fernley']);

const configOf = (data: { users?: string[] }) =>
  mockServices.rootConfig({ data });

/** The people that can be chosen, or why it does not start. */
function start() {
  try {
    const config = configOf({ users: [...users] });
    return { users: [...demoAuthenticator.initialize({ config })] };
  } catch (error) {
    return { refusal: String(error) };
  }
}

/** The only part of a request that the authenticator reads. */
function requestWith(header?: string): Request {
  const request: Pick<Request, 'get'> & { header(name: string): unknown } = {
    get: () => undefined,
    header: (name: string) => (name === 'x-demo-user' ? header : undefined),
  };
  return request as Request;
}

describe('G the demo sign-in refuses to start outside development', () => {
  const before = process.env.NODE_ENV;
  afterEach(() => {
    Reflect.set(process.env, 'NODE_ENV', before);
  });

  const started = { users: ['user:default/dana.fernley'] };
  const refused = {
    refusal: expect.stringContaining(
      'runs only where `NODE_ENV` is `development`',
    ),
  };

  it.each`
    environment      | expected
    ${'development'} | ${started}
    ${'production'}  | ${refused}
    ${'test'}        | ${refused}
    ${'Development'} | ${refused}
    ${''}            | ${refused}
    ${undefined}     | ${refused}
  `('NODE_ENV `$environment`', ({ environment, expected }) => {
    if (environment === undefined) {
      Reflect.deleteProperty(process.env, 'NODE_ENV');
    } else {
      Reflect.set(process.env, 'NODE_ENV', environment);
    }
    expect(start()).toEqual(expected);
  });

  it.each`
    name                   | data                              | message
    ${'no list'}           | ${{}}                             | ${'to list at least one user, got none'}
    ${'an empty list'}     | ${{ users: [] }}                  | ${'to list at least one user, got none'}
    ${'a bare name'}       | ${{ users: ['dana.fernley'] }}    | ${'got `dana.fernley`'}
    ${'a group'}           | ${{ users: ['group:default/a'] }} | ${'got `group:default/a`'}
    ${'another namespace'} | ${{ users: ['user:x/dana'] }}     | ${'got `user:x/dana`'}
  `('refuses $name', ({ data, message }) => {
    Reflect.set(process.env, 'NODE_ENV', 'development');
    expect(() =>
      demoAuthenticator.initialize({ config: configOf(data) }),
    ).toThrow(message);
  });
});

describe('G the demo sign-in lets in the listed people only', () => {
  it.each`
    name                     | header              | expected
    ${'a listed person'}     | ${'dana.fernley'}   | ${{ result: { userRef: 'user:default/dana.fernley' } }}
    ${'capitals and spaces'} | ${' Dana.Fernley '} | ${{ result: { userRef: 'user:default/dana.fernley' } }}
  `('accepts $name', async ({ header, expected }) => {
    await expect(
      demoAuthenticator.authenticate({ req: requestWith(header) }, users),
    ).resolves.toEqual(expected);
  });

  it.each`
    name                 | header                         | error                    | message
    ${'no header'}       | ${undefined}                   | ${'AuthenticationError'} | ${'expected the header `x-demo-user`'}
    ${'an empty header'} | ${' '}                         | ${'AuthenticationError'} | ${'expected the header `x-demo-user`'}
    ${'somebody else'}   | ${'nobody.inparticular'}       | ${'NotAllowedError'}     | ${'not one of the demo users'}
    ${'a full ref'}      | ${'user:default/dana.fernley'} | ${'NotAllowedError'}     | ${'not one of the demo users'}
    ${'a path'}          | ${'../default/dana.fernley'}   | ${'NotAllowedError'}     | ${'not one of the demo users'}
  `('refuses $name', async ({ header, error, message }) => {
    await expect(
      demoAuthenticator.authenticate({ req: requestWith(header) }, users),
    ).rejects.toMatchObject({
      name: error,
      message: expect.stringContaining(message),
    });
  });
});
