import type {
  DeepReadonly,
  operations,
  paths,
} from '@ai-enablement/backstage-plugin-ai-governance-common';

/*
 * The bridge between the types of the contract and those of Backstage's validated router, which wants one entry
 * `#method|path` for every operation.
 */
type Method = 'get' | 'post' | 'put';
type Json<Content> = Content extends {
  content: { 'application/json': infer Body };
}
  ? Body
  : never;
type Success<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201
    ? Json<Responses[Status]>
    : never;
}[keyof Responses];
type Endpoint<Operation> = Operation extends {
  parameters: { path?: infer Path; query?: infer Query };
  requestBody?: infer Body;
  responses: infer Responses;
}
  ? {
      path: Exclude<Path, undefined>;
      query: Exclude<Query, undefined>;
      body: DeepReadonly<Json<Body>>;
      response: DeepReadonly<Success<Responses>>;
    }
  : never;

/** Every operation of the contract, as the validated router wants it. */
export type GovernanceEndpoints = {
  [
    Key in {
      [Path in keyof paths & string]: {
        [M in Method]: paths[Path][M] extends object ? `#${M}|${Path}` : never;
      }[Method];
    }[keyof paths & string]
  ]: Key extends `#${infer M extends Method}|${infer Path extends keyof paths & string}`
    ? Endpoint<paths[Path][M]>
    : never;
};

/** What one operation takes and gives, by its id in the contract. */
export type OperationEndpoint<Id extends keyof operations> = Endpoint<
  operations[Id]
>;
