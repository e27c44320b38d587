import { SignInPageBlueprint } from '@backstage/plugin-app-react';

/** Guest, and the demonstration's people by role when the backend offers them. */
export const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => (await import('./SignInPage')).SignInPage,
  },
});
