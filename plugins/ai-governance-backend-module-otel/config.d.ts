export interface Config {
  aiGovernance?: {
    sources?: {
      /** What is read of assistants that export OpenTelemetry to the portal. Default: traces of every service. */
      otel?: {
        /**
         * Which signal is counted, since each tells of the same requests: `traces`, `metrics` or `logs`. Default: `traces`.
         * @visibility backend
         */
        countFrom?: 'traces' | 'metrics' | 'logs';
        /**
         * Whose logins `user.id` and `enduser.id` are, such as `github.com`. Default: ids that only the service itself knows.
         * @visibility backend
         */
        loginsOf?: string;
        /**
         * Attribute with the address of the repository in which somebody worked, such as `vcs.repository.url.full`. Default: none.
         * @visibility backend
         */
        repositoryAttribute?: string;
        /** Services that are known by name. Assistants of all others are called `other`. */
        services?: Array<{
          /**
           * The service as its resource names it, by `service.name`.
           * @visibility backend
           */
          service: string;
          /**
           * Id of the assistant that it is. Default: the name of the service.
           * @visibility backend
           */
          assistant?: string;
          /**
           * How it is used: `completion`, `chat`, `agent`, `cli` or `review`. Default: `agent` where an agent is named, else unknown.
           * @visibility backend
           */
          surface?: 'completion' | 'chat' | 'agent' | 'cli' | 'review';
          /**
           * Which signal of this service is counted. Default: that of all services.
           * @visibility backend
           */
          countFrom?: 'traces' | 'metrics' | 'logs';
        }>;
      };
    };
  };
}
