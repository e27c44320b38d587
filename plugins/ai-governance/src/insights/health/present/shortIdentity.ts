const SHOWN = 10;

/** A pseudonym as far as people can tell it from others. */
export const shortIdentity = (identity: string): string =>
  identity.slice(0, SHOWN);
