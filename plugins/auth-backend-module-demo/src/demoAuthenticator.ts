import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { readDemoUsers } from './config';

/** Request header that names the person to sign in as: the name of the user entity, such as `dana.fernley`. */
export const DEMO_USER_HEADER = 'x-demo-user';

/** The listed person that the caller chose. */
export interface DemoSignIn {
  /** Full ref of the user entity, lower case. */
  readonly userRef: string;
}

/**
 * Takes the caller's word for who they are, among the listed people. Throws on initialisation unless `NODE_ENV` is
 * `development`: an unset variable must not open the door either.
 */
export const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize({ config }) {
    if (process.env.NODE_ENV !== 'development') {
      throw new NotAllowedError(
        `the demo sign-in lets anybody in as anybody and runs only where \`NODE_ENV\` is \`development\`, got ` +
          `\`${process.env.NODE_ENV ?? ''}\`; remove \`auth.providers.demo\` from the configuration`,
      );
    }
    return readDemoUsers(config);
  },
  async authenticate(
    { req },
    users: ReadonlySet<string>,
  ): Promise<{ result: DemoSignIn }> {
    const name = req
      .header(DEMO_USER_HEADER)
      ?.trim()
      .toLocaleLowerCase('en-US');
    if (!name) {
      throw new AuthenticationError(
        `expected the header \`${DEMO_USER_HEADER}\` with the name of a demo user; choose a person on the sign-in page`,
      );
    }
    const userRef = `user:default/${name}`;
    if (!users.has(userRef)) {
      throw new NotAllowedError(
        'that person is not one of the demo users; the list is `auth.providers.demo.users`',
      );
    }
    return { result: { userRef } };
  },
});
