export interface Config {
  aiGovernance?: {
    hosts?: {
      /** GitHub hosts whose pull requests are decided on. The address of the API, the app or token come from `integrations.github`. Default: none. */
      github?: Array<{
        /**
         * Host as in `integrations.github`, for example `github.com`.
         * @visibility backend
         */
        host: string;
        /**
         * Secret with which deliveries to the portal's own endpoint are signed. Default: the secrets of the integration's apps;
         * without any, the endpoint refuses, and deliveries come through the events service only.
         * @visibility secret
         */
        webhookSecret?: string;
        /**
         * Name of the check run. Default: `ai-governance`.
         * @visibility backend
         */
        checkName?: string;
        /**
         * Repositories (`owner/name`) that are looked through for what no event told. Default: all that the app is installed in.
         * @visibility backend
         */
        repositories?: string[];
        /**
         * Environments whose deployments ask whether the release may go on, whatever their case. Default: all. A rule that
         * protects another environment is answered with a refusal.
         * @visibility backend
         */
        environments?: string[];
        /**
         * Seconds after which a request is given up, 1–300. Default: 30.
         * @visibility backend
         */
        timeoutSeconds?: number;
      }>;
    };
    sources?: {
      /** What labels, environments and checks of `aiGovernance.hosts.github` mean for scorecards. */
      github?: {
        /**
         * First day that is collected, `YYYY-MM-DD`. Default: a year before the first collection.
         * @visibility backend
         */
        firstDay?: string;
        /**
         * Labels of issues that are bugs. Default: `bug`. As all labels, whatever their case.
         * @visibility backend
         */
        bugLabels?: string[];
        /**
         * Labels that make a bug critical. Default: `critical`, `severity: critical`, `priority: critical`.
         * @visibility backend
         */
        criticalLabels?: string[];
        /**
         * Labels of issues that are incidents. Default: `incident`.
         * @visibility backend
         */
        incidentLabels?: string[];
        /**
         * Labels of pull requests that are hotfixes, beside those from a branch `hotfix/…`. Default: `hotfix`.
         * @visibility backend
         */
        hotfixLabels?: string[];
        /**
         * Labels with which people say that an assistant took part in a pull request. Default: `ai-assisted`, `ai-generated`.
         * @visibility backend
         */
        aiLabels?: string[];
        /**
         * Environments that are production, whatever their case. Default: `production`, `prod`, `live`.
         * @visibility backend
         */
        productionEnvironments?: string[];
        /**
         * Names of the checks that every change has to pass. Default: those that GitHub requires on the default branch, for what
         * was merged after that was first seen.
         * @visibility backend
         */
        requiredChecks?: string[];
      };
    };
  };
}
