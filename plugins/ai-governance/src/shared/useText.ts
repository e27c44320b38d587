import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { aiGovernanceTranslationRef } from '../translation';

type Messages = (typeof aiGovernanceTranslationRef)['T'];

/** The key of a text; of one with forms for one and many, without their ending. */
export type TextKey = {
  [Key in keyof Messages]: Key extends `${infer Base}_${'one' | 'other'}`
    ? Base
    : Key;
}[keyof Messages];

type MessageOf<Key extends TextKey> = Key extends keyof Messages
  ? Messages[Key]
  : `${Key}_other` extends keyof Messages
    ? Messages[`${Key}_other`]
    : never;

type NamesIn<Message> =
  Message extends `${string}{{${infer Name}}}${infer Rest}`
    ? Name | NamesIn<Rest>
    : never;

type ValuesOf<Names extends string> = {
  readonly [Name in Names]: string | number;
} & { readonly count?: number };

/** Gives the text of a key in the reader's language; what stands in braces in the text has to be given. */
export type Text = <Key extends TextKey>(
  key: Key,
  ...values: [NamesIn<MessageOf<Key>>] extends [never]
    ? [values?: { readonly count?: number }]
    : [values: ValuesOf<NamesIn<MessageOf<Key>>>]
) => string;

/** Backstage's own type goes through every key at every call, which takes the compiler minutes with as many texts. */
const useTexts = useTranslationRef as unknown as (
  ref: typeof aiGovernanceTranslationRef,
) => { readonly t: Text };

/** The plugin's texts in the reader's language. */
export const useText = (): Text => useTexts(aiGovernanceTranslationRef).t;
