import { aiGovernanceTranslations } from '@ai-enablement/backstage-plugin-ai-governance/translations';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';

/** Languages besides English. Which ones the settings offer is said in `app.extensions` of the configuration. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'ai-governance',
      params: { resource: aiGovernanceTranslations },
    }),
  ],
});
