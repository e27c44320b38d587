export interface Config {
  aiGovernance?: {
    /**
     * Address of your own documentation of the policy, https; the overview links to it. No link when absent.
     *
     * @visibility frontend
     */
    docsUrl?: string;
    playbooks?: {
      /**
       * Hosts, in lower case, from which the pages of playbooks load images. Default: none.
       *
       * @visibility frontend
       */
      imageHosts?: string[];
    };
  };
}
