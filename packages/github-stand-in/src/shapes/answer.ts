import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];

type Part<T> = T extends readonly (infer Item)[]
  ? readonly Part<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> }
    : T;

/**
 * Part of an answer as GitHub publishes its form: the compiler refuses a field that GitHub does not have, and a value of another
 * kind. What is left out nobody here reads.
 */
export type Answer<Name extends keyof Schemas> = Part<Schemas[Name]>;
