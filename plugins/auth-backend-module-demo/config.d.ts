export interface Config {
  auth?: {
    providers?: {
      /** Sign-in as one of the people of the demonstration organisation. Only starts where `NODE_ENV` is `development`. */
      demo?: {
        /** Full refs of the user entities that can be chosen, in the default namespace; at least one. No default. */
        users: string[];
      };
    };
  };
}
