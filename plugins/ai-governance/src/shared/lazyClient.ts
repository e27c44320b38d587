import type { GovernanceClient } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PortalClientDeps } from './createPortalClient';

/** A client that is fetched with its first call: nobody who opens the app for something else loads it. */
export const lazyPortalClient = (deps: PortalClientDeps): GovernanceClient =>
  lazyClient(async () => {
    const { createPortalClient } = await import('./createPortalClient');
    return createPortalClient(deps);
  });

/** Stands for the client that `load` gives: every operation waits for it, and asks again for it when it could not be had. */
export function lazyClient(
  load: () => Promise<GovernanceClient>,
): GovernanceClient {
  let pending: Promise<GovernanceClient> | undefined;
  const client = () => {
    pending ??= load().catch(error => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
  // Every member of a client is an operation that gives a promise, so each can be stood in for without being named.
  return new Proxy(Object.create(null), {
    get: (_, name) =>
      // What has no `then` is no promise: the client can be handed on by async functions.
      name === 'then'
        ? undefined
        : async (...args: readonly unknown[]) =>
            Reflect.apply(Reflect.get(await client(), name), undefined, args),
  });
}
