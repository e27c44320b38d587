export interface Config {
  /** AI governance: sensitivity tiers, policy decisions and the evidence ledger. */
  aiGovernance?: {
    policy?: {
      /**
       * Path of the policy document (YAML). It is in force until a policy is first published in the portal; from then on it
       * is only compared, and a difference is shown as a warning. A relative path is looked up in the working directory, then in each
       * folder above it. Default: the policy that ships with the product. The backend does not start with a document
       * that is missing or wrong.
       *
       * @visibility backend
       */
      file?: string;
      /**
       * Whether a proposed policy is published by another person than who proposed it; machines then neither propose nor
       * publish nor roll back. Default: true. Only for an installation of one person should it be false.
       *
       * @visibility backend
       */
      secondPerson?: boolean;
    };
    /** Replaying stored decisions, which tells when one was altered. */
    replay?: {
      /**
       * When decisions are replayed: a cron expression of 5 or 6 fields, in the time zone of the backend. Default:
       * `17 2 * * *`, every night.
       *
       * @visibility backend
       */
      cron?: string;
      /**
       * Decisions drawn at random each time, 1 to 10,000, beside the newest 50. Default: 200.
       *
       * @visibility backend
       */
      sampleSize?: number;
    };
    /** The key with which the portal signs what is used without a connection to it. */
    signing?: {
      /**
       * Age at which a new key takes over, in days: 1 to 3650. Default: 365. Public keys that no longer sign stay listed.
       *
       * @visibility backend
       */
      rotateAfterDays?: number;
    };
    /**
     * Machines whose uploads count as attested, with the repositories for which they may speak. Default: none, so that
     * everything sent is the caller's word and every decision a preview. People are never attestors.
     */
    attestors?: Array<{
      /**
       * Subject of the service principal, for example `external:ci-checkout` for a static token.
       *
       * @visibility backend
       */
      subject: string;
      /**
       * Repository ids in lower case, such as `github.com/acme/checkout`, or all below a path: `github.com/acme/*`.
       *
       * @visibility backend
       */
      repositories: string[];
      /**
       * Set it when the tokens are those that a CI system gives to its jobs. Its word then counts only where the claims of the token
       * fit what is attested: the repository, the commit, an event that runs no code of strangers, and no change of the workflow.
       */
      token?: {
        /**
         * Whose tokens they are.
         *
         * @visibility backend
         */
        from: 'github' | 'gitlab';
        /**
         * Audience that jobs ask for, alone or followed by `@` and the commit that they attest. Default `ai-governance`.
         *
         * @visibility backend
         */
        audience?: string;
        /**
         * The one workflow whose jobs may attest, as the claim `job_workflow_ref` (GitHub) or `ci_config_ref_uri` (GitLab) names it,
         * for example `acme/ci/.github/workflows/ai-governance.yml@refs/heads/main`. Without it, whoever may change a workflow of
         * the repository decides what is attested.
         *
         * @visibility backend
         */
        workflow?: string;
      };
    }>;
    catalog?: {
      /**
       * Time between two readings of the catalog, in seconds: 5 to 3600. Default: 30.
       *
       * @visibility backend
       */
      refreshIntervalSeconds?: number;
    };
    facts?: {
      /**
       * Longest time that one fact provider may take for one decision, in seconds: 1 to 60. Default: 10. A provider that
       * takes longer counts as failed, and the decision fails closed.
       *
       * @visibility backend
       */
      timeoutSeconds?: number;
    };
    /** Reviews of break-glass, which chase the owners of the repository. Hours are those of Monday to Friday in UTC, 24 a day. */
    breakGlass?: {
      /**
       * Hours after which a review is overdue, 1 to 720. Default: 48, which are two working days.
       *
       * @visibility backend
       */
      reviewWithinHours?: number;
      /**
       * Hours after that when the owner of the policy is told as well, 1 to 720. Default: 48.
       *
       * @visibility backend
       */
      escalateAfterHours?: number;
    };
    /** How the portal keeps up with code hosts, whose modules are installed beside it. */
    hosts?: {
      /**
       * Days for which what is known of a delivery is kept, 1 to 365: its id, event and what it marked, never its body.
       * Default: 30. Counts stay.
       *
       * @visibility backend
       */
      keepDeliveriesDays?: number;
      /**
       * How long events about one change gather before it is read again, in seconds: 0 to 60. Default: 2.
       *
       * @visibility backend
       */
      gatherSeconds?: number;
      /**
       * Time between two looks at what no event told, in minutes: 1 to 1440. Default: 5.
       *
       * @visibility backend
       */
      catchUpMinutes?: number;
      /**
       * Changes that one replica reads at once, and decisions that it publishes at once: 1 to 32. Default: 4.
       *
       * @visibility backend
       */
      concurrency?: number;
    };
    /** How people are told what needs them, through Backstage's notifications plugin; without that plugin nobody is, and nothing fails. */
    notifications?: {
      /**
       * Whether people are told at all. Default: true.
       *
       * @visibility backend
       */
      enabled?: boolean;
      /**
       * Hours between two digests of one person or group: 1 to 168. Default: 24.
       *
       * @visibility backend
       */
      everyHours?: number;
      /**
       * Hour of the day in UTC in which digests go out: 0 to 23. Default: any.
       *
       * @visibility backend
       */
      atHour?: number;
      /**
       * What is told within the hour, bundled, instead of with the next digest: `approval`, `breakGlass`, `waiver`.
       * Default: `approval` and `breakGlass`.
       *
       * @visibility backend
       */
      urgentKinds?: string[];
    };
    http?: {
      /**
       * Largest request body in megabytes (1,000,000 bytes): 1 to 100. Default: 10. A larger one is answered with 413.
       *
       * @visibility backend
       */
      bodyLimitMegabytes?: number;
    };
  };
}
