export interface Config {
  aiGovernance?: {
    catalog?: {
      /** Playbooks as entities of kind `AiResource`. */
      playbooks?: {
        /**
         * Whether playbooks that every reader may read become entities of the catalog. Default: `true`.
         *
         * @visibility backend
         */
        enabled?: boolean;
        /**
         * Seconds between two readings of the playbooks, 10 to 86,400. Default: 300.
         *
         * @visibility backend
         */
        refreshIntervalSeconds?: number;
      };
    };
  };
}
