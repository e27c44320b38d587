/** How the visitor signed in: as guest, or as one of the demonstration's people. */
export type SignInChoice =
  | { readonly provider: 'guest' }
  | { readonly provider: 'demo'; readonly person: string };

const KEY = 'ai-enablement-portal.sign-in';

/** The choice of this browser tab, so that a reload does not ask again; `undefined` when there is none or it cannot be read. */
export function rememberedChoice(storage: Storage): SignInChoice | undefined {
  const stored = storage.getItem(KEY);
  if (stored === 'guest') return { provider: 'guest' };
  if (stored?.startsWith('demo:')) {
    return { provider: 'demo', person: stored.slice('demo:'.length) };
  }
  return undefined;
}

/** Keeps the choice for this browser tab. */
export function rememberChoice(storage: Storage, choice: SignInChoice): void {
  storage.setItem(
    KEY,
    choice.provider === 'guest' ? 'guest' : `demo:${choice.person}`,
  );
}

/** Forgets it, so that the sign-in page asks again. */
export function forgetChoice(storage: Storage): void {
  storage.removeItem(KEY);
}
