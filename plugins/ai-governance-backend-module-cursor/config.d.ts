export interface Config {
  aiGovernance?: {
    sources?: {
      /** Daily usage of Cursor, and the lines of commits that it wrote. Default: nothing is collected. */
      cursor?: {
        /**
         * Address of Cursor's API. Default: `https://api.cursor.com`.
         * @visibility backend
         */
        baseUrl?: string;
        /**
         * Key of the team's Admin API, or of the organization's.
         * @visibility secret
         */
        apiKey: string;
        /**
         * Whether the key is one of a `team` or of an `organization` of several teams. Default: `team`.
         * @visibility backend
         */
        keyOf?: 'team' | 'organization';
        /**
         * First day that is collected, `YYYY-MM-DD`. Default: 30 days ago.
         * @visibility backend
         */
        firstDay?: string;
        /**
         * How AI lines of commits are read: as `json`, page by page, as `csv`, which suits many commits, or `off`. Enterprise only.
         * Default: `off`.
         * @visibility backend
         */
        commits?: 'json' | 'csv' | 'off';
        /**
         * Host of the repositories, which Cursor does not name. Default: `github.com`.
         * @visibility backend
         */
        repositoryHost?: string;
        /**
         * Seconds without an answer after which a request is given up, 1–300. Default: 30.
         * @visibility backend
         */
        timeoutSeconds?: number;
      };
    };
  };
}
