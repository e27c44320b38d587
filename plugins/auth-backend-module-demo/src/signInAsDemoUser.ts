import type {
  ProfileTransform,
  SignInResolver,
} from '@backstage/plugin-auth-node';
import type { DemoSignIn } from './demoAuthenticator';

interface UserProfile {
  readonly displayName?: string;
  readonly email?: string;
  readonly picture?: string;
}

/** Shows a person as the catalog does; an absent profile stays empty. Throws `NotFoundError` when the catalog has no such user. */
export const profileFromCatalog: ProfileTransform<DemoSignIn> = async (
  { userRef },
  ctx,
) => {
  const { entity } = await ctx.findCatalogUser({ entityRef: userRef });
  const { displayName, email, picture } = readProfile(entity.spec?.profile);
  return { profile: { displayName, email, picture } };
};

/** Issues the identity of the chosen catalog user with the groups that the catalog gives it, no more. */
export const signInAsDemoUser: SignInResolver<DemoSignIn> = ({ result }, ctx) =>
  ctx.signInWithCatalogUser({ entityRef: result.userRef });

function readProfile(profile: unknown): UserProfile {
  if (typeof profile !== 'object' || profile === null) return {};
  const read = (key: string): string | undefined => {
    const value: unknown = Reflect.get(profile, key);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    displayName: read('displayName'),
    email: read('email'),
    picture: read('picture'),
  };
}
