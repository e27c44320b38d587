/** Begins the name of every caller that is a source: a module or the portal itself, never a machine of CI. */
export const SOURCE_CALLER_PREFIX = 'source:';

/** How a source is named where decisions and the ledger name who asked, for example `source:github`. */
export const sourceCaller = (sourceId: string): string =>
  `${SOURCE_CALLER_PREFIX}${sourceId}`;

/** Whether who asked is a source. */
export const isSourceCaller = (caller: string): boolean =>
  caller.startsWith(SOURCE_CALLER_PREFIX);
