export interface Config {
  aiGovernance?: {
    /** A made-up history of the demonstration organisation. Only starts where `NODE_ENV` is `development`. */
    demo?: {
      /** Whether to bring the history. Default: `false`. */
      enabled?: boolean;
      /** What the history is made from: the same seed gives the same changes. Default: `acme`. */
      seed?: string;
    };
  };
}
