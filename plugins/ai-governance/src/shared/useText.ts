import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../translation';

/** Gives the text of a key in the reader's language. */
export type Text = TranslationFunction<
  (typeof aiGovernanceTranslationRef)['T']
>;

/** The plugin's texts in the reader's language. */
export const useText = (): Text =>
  useTranslationRef(aiGovernanceTranslationRef).t;
