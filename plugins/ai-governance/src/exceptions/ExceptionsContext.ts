import type { EntityPolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { createContext, useContext, type MutableRefObject } from 'react';

/** What a waiver is asked for. */
export interface AskedWaiver {
  readonly rule: string;
  /** Paths that the rule holds here because of; suggested when the request is narrowed. */
  readonly paths: readonly string[];
}

/** What the blocks of the tab share about exceptions. */
export interface ExceptionsOnTab {
  readonly policy: EntityPolicy;
  /** Whether the reader may ask for a waiver. */
  readonly mayAsk: boolean;
  readonly ask: (asked: AskedWaiver) => void;
  /** The exception that a link led to; `times` tells a second click on the same link from the first. */
  readonly led: { readonly id: string | undefined; readonly times: number };
  readonly lead: (id: string) => void;
  /** Set when something was changed: the focus goes to the block should the button that had it be gone. */
  readonly wantsFocus: MutableRefObject<boolean>;
}

/** Set by `ExceptionsProvider`. */
export const ExceptionsContext = createContext<ExceptionsOnTab | undefined>(
  undefined,
);

/** What the blocks share; `undefined` outside the tab, where nothing can be asked for. */
export const useExceptionsOnTab = () => useContext(ExceptionsContext);
