/** Something in which what a host enforces falls short of what is asked. */
export interface Shortfall {
  /** In a few words. */
  readonly text: string;
  /** True when it may be there all the same, and cannot be told. */
  readonly isHidden: boolean;
}
