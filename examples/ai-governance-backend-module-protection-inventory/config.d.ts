export interface Config {
  aiGovernance?: {
    /** Branch protection as an inventory of yours has it. Absent: the module does nothing. */
    protectionInventory?: {
      /**
       * Path of the inventory (YAML or JSON), absolute or relative to the backend's working directory.
       *
       * @visibility backend
       */
      file: string;
    };
  };
}
