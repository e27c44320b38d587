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
  };
}
