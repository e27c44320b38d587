export interface Config {
  aiGovernance?: {
    sources?: {
      /** Usage, seats and bills of GitHub Copilot. Default: nothing is collected. */
      copilot?: {
        /**
         * Address of GitHub's API. Default: `https://api.github.com`.
         * @visibility backend
         */
        baseUrl?: string;
        /**
         * Token that may read usage metrics and seats; the README lists the rights.
         * @visibility secret
         */
        token: string;
        /**
         * Enterprise whose reports are read, by its slug. Either this or `organizations`: the same events are in both.
         * @visibility backend
         */
        enterprise?: string;
        /**
         * Organizations whose reports are read.
         * @visibility backend
         */
        organizations?: string[];
        /**
         * Host of the accounts, as repositories carry it. Default: `github.com`.
         * @visibility backend
         */
        host?: string;
        /**
         * First day that is collected, `YYYY-MM-DD`; GitHub keeps a year. Default: the last 28 days.
         * @visibility backend
         */
        firstDay?: string;
        /**
         * Whether GitHub's own teams of each day are kept too. Scorecards take teams from the catalog. Default: false.
         * @visibility backend
         */
        teams?: boolean;
        /**
         * Hosts that report files are downloaded from; `*.example.com` allows all below one. Default: `copilot-reports.github.com`.
         * @visibility backend
         */
        downloadHosts?: string[];
        /**
         * Seconds without an answer after which a request is given up, 1–300. Default: 30.
         * @visibility backend
         */
        timeoutSeconds?: number;
      };
    };
  };
}
