import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { Facts, Subject } from '@ai-enablement/governance-core';

/** What a provider is asked: the subject of the decision about to be made. */
export interface FactQuestion {
  readonly subject: Subject;
  /** Paths of the repository by the areas of the policy that they belong to; an area without any is left out. */
  readonly areasOf?: (
    paths: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Aborts when the request that asked is gone. */
  readonly signal?: AbortSignal;
}

/**
 * What a provider may say. Strengthenings are not among it: people start and end them in the portal, which keeps them in the ledger and
 * in bundles, so that review is as strict in every channel.
 */
export type ProvidedFacts = Partial<Omit<Facts, 'strengthenings'>> & {
  readonly strengthenings?: never;
};

/**
 * Supplies facts to policy decisions. A provider that fails throws: the decision then fails closed and names it. A
 * provider that has nothing to say about the subject returns an empty object. Lists of several providers are joined.
 */
export interface FactProvider {
  /** Stable and unique, for example `catalog`; appears in evidence and errors. */
  readonly id: string;
  provide(question: FactQuestion): Promise<ProvidedFacts>;
  /**
   * For facts about people: a text for each of these people (pseudonyms, at most some hundred) that is another one as soon as
   * `provide` would say something else about the person, also when only time went by; whom it has nothing to say about is left out. Open
   * changes that such a person opened are decided on again when it moves. Asked every few seconds, so one query answers it.
   */
  standing?(people: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Accepts fact providers of modules. */
export interface FactsExtensionPoint {
  /** Throws when a provider with this id was added before. */
  addProvider(provider: FactProvider): void;
}

/** Where modules add facts: training, stages, protection, or what only your organisation knows. */
export const factsExtensionPoint = createExtensionPoint<FactsExtensionPoint>({
  id: 'ai-governance.facts',
});
