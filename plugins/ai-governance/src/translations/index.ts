/**
 * The texts of the plugin in other languages than English. An entry of its own: an app that offers none of them does not load
 * any of this.
 *
 * @packageDocumentation
 */
import {
  createTranslationRef,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';

/** Only names the texts: the real reference would bring the English ones into the scripts that an app loads at once. */
const named = createTranslationRef({
  id: 'plugin.ai-governance',
  messages: {},
});

/** German. */
export const aiGovernanceTranslations = createTranslationResource({
  ref: named,
  translations: { de: () => import('./de') },
});
