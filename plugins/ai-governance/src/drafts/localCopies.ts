import type { Draft } from '@ai-enablement/backstage-plugin-ai-governance-common';

/** What was written and the portal does not have yet, kept in this browser. */
export interface LocalCopy {
  /** The draft as it was when the text was made from it. */
  readonly draft: Draft;
  readonly title: string;
  readonly body: string;
  /** UTC, ISO 8601. */
  readonly keptAt: string;
}

/** Keeps what was not saved, through reloads and without a connection. */
export interface LocalCopies {
  /** Whether it could be kept. */
  keep(copy: LocalCopy): boolean;
  /** What this tab left, else the newest that another one did. */
  find(draftId: string): LocalCopy | undefined;
  /** Forgets what this tab left, and what says the same. */
  forget(draftId: string, saved: { title: string; body: string }): void;
}

const PREFIX = 'ai-governance.draft';
const TAB = `${PREFIX}.tab`;

/** Copies in the storage of this browser, one for each tab, so that two tabs do not overwrite one another's. */
export function createLocalCopies(
  storage: Storage,
  session: Storage,
): LocalCopies {
  const tab = tabOf(session);
  const keyOf = (draftId: string) => `${PREFIX}.${draftId}.${tab}`;
  const keysOf = (draftId: string) =>
    Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter(
      key => key?.startsWith(`${PREFIX}.${draftId}.`),
    ) as string[];
  return {
    keep(copy) {
      try {
        storage.setItem(keyOf(copy.draft.draftId), JSON.stringify(copy));
        return true;
      } catch {
        // Full, or not allowed: the screen says that nothing is kept here.
        return false;
      }
    },
    find(draftId) {
      const own = read(storage, keyOf(draftId));
      if (own) return own;
      return keysOf(draftId)
        .flatMap(key => read(storage, key) ?? [])
        .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1))[0];
    },
    forget(draftId, { title, body }) {
      storage.removeItem(keyOf(draftId));
      for (const key of keysOf(draftId)) {
        const copy = read(storage, key);
        if (copy?.title === title && copy.body === body) {
          storage.removeItem(key);
        }
      }
    },
  };
}

function tabOf(session: Storage): string {
  const known = session.getItem(TAB);
  if (known !== null) return known;
  const made = Math.random().toString(36).slice(2, 10);
  try {
    session.setItem(TAB, made);
  } catch {
    // Without a session every reload is a new tab, which then takes the newest copy.
  }
  return made;
}

function read(storage: Storage, key: string): LocalCopy | undefined {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  try {
    const copy: unknown = JSON.parse(text);
    return isCopy(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

const isCopy = (value: unknown): value is LocalCopy =>
  typeof value === 'object' &&
  value !== null &&
  'draft' in value &&
  typeof value.draft === 'object' &&
  'title' in value &&
  typeof value.title === 'string' &&
  'body' in value &&
  typeof value.body === 'string';
