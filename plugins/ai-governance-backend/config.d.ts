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
    /** Playbooks: what people and assistants are told to do. */
    playbooks?: {
      /**
       * Whether whoever publishes or refuses a version must be another person than who proposed it. Default: `true`.
       *
       * @visibility backend
       */
      secondPerson?: boolean;
      /**
       * Whether the playbooks that ship with the product are published where there is no playbook of the name, and newer ones
       * proposed. Default: `true`.
       *
       * @visibility backend
       */
      library?: boolean;
      /**
       * Hosts, in lower case, from which playbooks may show images. Default: none.
       *
       * @visibility frontend
       */
      imageHosts?: string[];
      /** What is kept of how far playbooks reach. People are keyed pseudonyms. */
      reach?: {
        /**
         * Whether it is kept which person opened which version on which day. Default: `true`.
         *
         * @visibility backend
         */
        reads?: boolean;
        /**
         * Whether people may rate playbooks, and whether those who see reach are told who did. With `anonymous` the names of
         * those who rated under `named` are forgotten within a day. Default: `anonymous`.
         *
         * @visibility backend
         */
        ratings?: 'anonymous' | 'named' | 'off';
        /**
         * Whether readers may write to the owner of a playbook. Default: `true`.
         *
         * @visibility backend
         */
        comments?: boolean;
        /**
         * Whether it is kept which version is installed in which repository. Default: `true`.
         *
         * @visibility backend
         */
        installs?: boolean;
        /**
         * Days for which reads, ratings, comments and ended installs are kept, 1 to 3650; receipts are evidence and stay.
         * Default: 400.
         *
         * @visibility backend
         */
        retentionDays?: number;
      };
    };
    /** Training paths and certificates. */
    training?: {
      /**
       * Whether whoever publishes or refuses a version must be another person than who proposed it. Default: `true`.
       *
       * @visibility backend
       */
      secondPerson?: boolean;
      /**
       * Whether the paths that ship with the product are published where there is no path of the name, and newer ones proposed.
       * Default: `true`.
       *
       * @visibility backend
       */
      library?: boolean;
      /**
       * Whether holders are told, through Backstage's notifications, that a certificate ends soon. Default: `true`.
       *
       * @visibility backend
       */
      reminders?: boolean;
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
    /** Scorecards: what sources may collect, how much of it is shown, and what things cost. */
    insights?: {
      /**
       * Fewest people whose work is shown together: a whole number of at least 5, the default. It can only be raised. It holds for pages,
       * the API and CSV alike.
       *
       * @visibility backend
       */
      minimumPeople?: number;
      /**
       * Currency in which cost is shown: three capital letters of ISO 4217, such as `EUR`. Default: `USD`.
       *
       * @visibility backend
       */
      currency?: string;
      /**
       * Whether scorecards count what this portal decided on changes: how long they waited for it, and which denials did not stand.
       * Default: true.
       *
       * @visibility backend
       */
      readDecisions?: boolean;
      /**
       * Sources that may collect and be uploaded to, by id, such as `github`, `copilot` or `ndjson`. A source that is not listed takes
       * nothing in, whatever is configured under `aiGovernance.sources`. But for `portal`, the decisions of this portal: they are read
       * unless `readDecisions` is false, name nobody, and are kept for 3660 days unless something else is said here.
       */
      sources?: {
        [source: string]: {
          /**
           * What its data is used for, in a sentence for the people whom it is about, such as `Finding out whether assistants help our
           * teams`. Data health shows it.
           *
           * @visibility backend
           */
          purpose: string;
          /**
           * Days for which its records and signals are kept: 1 to 3660. What was computed of them stays.
           *
           * @visibility backend
           */
          keepRawDays: number;
          /**
           * Whether it may hand in what single people did, under pseudonyms. Default: true. With `false` it leaves people out, and
           * whatever needs them, such as adoption, has no data from it.
           *
           * @visibility backend
           */
          namePeople?: boolean;
        };
      };
      /** What seats of assistants cost, from a day on until the next entry for the same assistant and plan. Default: none, so that seats cost nothing. */
      seatPrices?: Array<{
        /**
         * Id of the assistant, such as `copilot`, `cursor` or `claude-code`.
         *
         * @visibility backend
         */
        assistant: string;
        /**
         * Plan that the price is for, such as `business`; absent for every plan without a price of its own.
         *
         * @visibility backend
         */
        plan?: string;
        /**
         * First day, such as `2026-06-01`, in UTC.
         *
         * @visibility backend
         */
        from: string;
        /**
         * Price of one seat for a month, in whole units of the currency, such as `19` or `19.5`. A day costs its share of its month.
         *
         * @visibility backend
         */
        perMonth: number;
        /**
         * Currency of the price: three capital letters of ISO 4217.
         *
         * @visibility backend
         */
        currency: string;
      }>;
      /** What other currencies are worth, from a day on until the next entry for the same one. Amounts in a currency without a rate are left out of cost. */
      exchangeRates?: Array<{
        /**
         * The other currency: three capital letters of ISO 4217.
         *
         * @visibility backend
         */
        currency: string;
        /**
         * First day, such as `2026-01-01`, in UTC.
         *
         * @visibility backend
         */
        from: string;
        /**
         * What one unit of it is worth in `currency` of scorecards, above 0, such as `0.87`.
         *
         * @visibility backend
         */
        rate: number;
      }>;
      /** Days from which on something is not measured as before; trends mark them, so that nobody takes them for a change of the work. */
      seriesBreaks?: Array<{
        /**
         * First day, such as `2026-07-01`, in UTC.
         *
         * @visibility backend
         */
        on: string;
        /**
         * What changed, in a few words, such as `Bugs are linked to the change that brought them`.
         *
         * @visibility backend
         */
        title: string;
        /**
         * Ids of the KPIs that it is about, such as `defectDensity`.
         *
         * @visibility backend
         */
        kpis: string[];
      }>;
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
