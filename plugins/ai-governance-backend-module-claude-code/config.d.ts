export interface Config {
  aiGovernance?: {
    sources?: {
      /** Usage and cost of Claude Code. Default: nothing is collected. */
      'claude-code'?: {
        /**
         * Address of Anthropic's API. Default: `https://api.anthropic.com`.
         * @visibility backend
         */
        baseUrl?: string;
        /**
         * Admin key of the organization; it begins with `sk-ant-admin`.
         * @visibility secret
         */
        adminKey: string;
        /**
         * First day that is collected, `YYYY-MM-DD`. Default: 30 days ago.
         * @visibility backend
         */
        firstDay?: string;
        /**
         * Seconds without an answer after which a request is given up, 1–300. Default: 30.
         * @visibility backend
         */
        timeoutSeconds?: number;
      };
    };
  };
}
