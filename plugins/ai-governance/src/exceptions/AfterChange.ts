import { createContext, useContext } from 'react';

/** Reads anew what a change of an exception touched; the screen around the dialogs says what that is. */
export type AfterChange = () => void;

/** Set by whatever shows exceptions. */
export const AfterChangeContext = createContext<AfterChange>(() => {});

/** What to do after an exception was changed. */
export const useAfterChange = (): AfterChange => useContext(AfterChangeContext);
