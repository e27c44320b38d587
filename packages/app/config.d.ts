export interface Config {
  auth?: {
    providers?: {
      /** The demonstration's people; the sign-in page shows a button for each. Absent means the sign-in page offers guest only. */
      demo?: {
        /**
         * Full refs of the user entities that can be chosen.
         *
         * @deepVisibility frontend
         */
        users: string[];
      };
    };
  };
}
