export interface Config {
  aiGovernance?: {
    search?: {
      /** Playbooks in the search. */
      playbooks?: {
        /**
         * Seconds between two indexings of the playbooks, 10 to 86,400. Default: 600.
         *
         * @visibility backend
         */
        refreshIntervalSeconds?: number;
      };
    };
  };
}
