export interface Config {
  aiGovernance?: {
    sources?: {
      /** Merge requests, pipelines, deployments, releases and issues of GitLab. Default: nothing is collected. */
      gitlab?: {
        /**
         * Host, as repositories and logins carry it. Default: `gitlab.com`.
         * @visibility backend
         */
        host?: string;
        /**
         * Address of the API. Default: `https://<host>/api/v4`.
         * @visibility backend
         */
        baseUrl?: string;
        /**
         * Access token with the scope `read_api`.
         * @visibility secret
         */
        token: string;
        /**
         * Secret token of the webhooks that deliver events here, as GitLab has it. Default: none, so that events come by the events
         * service alone, or a merge request is read again at the next turn.
         * @visibility secret
         */
        webhookSecret?: string;
        /**
         * Signing token of these webhooks, `whsec_…`, which newer versions of GitLab sign with. What is signed is believed by its signature, even where
         * there is a secret token too. Default: none.
         * @visibility secret
         */
        webhookSigningToken?: string;
        /**
         * Groups whose projects are read, those of subgroups too, by their paths. This or `projects`, or both.
         * @visibility backend
         */
        groups?: string[];
        /**
         * Projects that are read, by their paths, such as `acme/checkout`.
         * @visibility backend
         */
        projects?: string[];
        /**
         * Accounts that are machines, beside those of access tokens, `dependabot` and `renovate`. Whatever their case.
         * @visibility backend
         */
        botUsernames?: string[];
        /**
         * First day that is collected, `YYYY-MM-DD`. Default: a year before the first collection.
         * @visibility backend
         */
        firstDay?: string;
        /**
         * Labels of issues that are bugs. Default: `bug`, `type::bug`. As all labels, whatever their case.
         * @visibility backend
         */
        bugLabels?: string[];
        /**
         * Labels that make a bug critical. Default: `critical`, `severity::1`, `priority::1`.
         * @visibility backend
         */
        criticalLabels?: string[];
        /**
         * Labels of issues that are incidents, beside those of the type _incident_. Default: `incident`.
         * @visibility backend
         */
        incidentLabels?: string[];
        /**
         * Labels of merge requests that are hotfixes, beside those from a branch `hotfix/…`. Default: `hotfix`.
         * @visibility backend
         */
        hotfixLabels?: string[];
        /**
         * Labels with which people say that an assistant took part in a merge request. Default: `ai-assisted`, `ai-generated`.
         * @visibility backend
         */
        aiLabels?: string[];
        /**
         * Environments that are production, beside those of the tier _production_. Default: `production`, `prod`, `live`.
         * @visibility backend
         */
        productionEnvironments?: string[];
        /**
         * Checks that every change has to pass: names of jobs, and `pipeline` for all of them. Default: `pipeline` where GitLab merges
         * only after it succeeded, for what was merged after that was first seen.
         * @visibility backend
         */
        requiredChecks?: string[];
        /**
         * Seconds without an answer after which a request is given up, 1–300. Default: 30.
         * @visibility backend
         */
        timeoutSeconds?: number;
      };
    };
  };
}
