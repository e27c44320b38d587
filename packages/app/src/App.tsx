import { createApp } from '@backstage/frontend-defaults';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { catalogModule } from './catalog/catalogModule';
import { homeRedirect } from './home/homeRedirect';
import { languageModule } from './language/languageModule';
import { nav } from './nav/navExtension';
import { signInPage } from './signIn/signInExtension';

/** The portal. Plugins are found among this package's dependencies (`app.packages: all`); only what is the app's own is listed. */
export const app = createApp({
  features: [
    catalogModule,
    languageModule,
    createFrontendModule({
      pluginId: 'app',
      extensions: [homeRedirect, nav, signInPage],
    }),
  ],
});
