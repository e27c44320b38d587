import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { demoAuthenticator } from './demoAuthenticator';
import { profileFromCatalog, signInAsDemoUser } from './signInAsDemoUser';

/** Adds the auth provider `demo`. Without `auth.providers.demo` in the configuration it stays absent. */
export const authModuleDemo = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            profileTransform: profileFromCatalog,
            signInResolver: signInAsDemoUser,
          }),
        });
      },
    });
  },
});
