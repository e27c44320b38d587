/** Which items of one version of a checklist are ticked, by their lines. */
export interface TickStore {
  /** Empty for another version than the one that was ticked. */
  read(): ReadonlySet<number>;
  /** Whether it could be kept; without any line the entry is taken away. */
  write(lines: ReadonlySet<number>): boolean;
}

/** Ticks in the storage of this browser, one entry for each playbook. They never leave it. */
export function createTickStore(
  storage: Storage,
  playbook: { readonly name: string; readonly versionId: string },
): TickStore {
  const { versionId } = playbook;
  const key = `ai-governance.ticks.${playbook.name}`;
  return {
    read() {
      try {
        return linesIn(storage.getItem(key), versionId);
      } catch {
        // Not allowed here, or not ours: nothing was kept.
        return new Set();
      }
    },
    write(lines) {
      try {
        if (lines.size === 0) storage.removeItem(key);
        else {
          const sorted = [...lines].sort((a, b) => a - b);
          storage.setItem(key, JSON.stringify({ versionId, lines: sorted }));
        }
        return true;
      } catch {
        // Full, or not allowed: the screen says that nothing is kept.
        return false;
      }
    },
  };
}

function linesIn(text: string | null, versionId: string): ReadonlySet<number> {
  const kept: unknown = JSON.parse(text ?? 'null');
  if (
    typeof kept !== 'object' ||
    kept === null ||
    !('versionId' in kept) ||
    kept.versionId !== versionId ||
    !('lines' in kept) ||
    !Array.isArray(kept.lines)
  )
    return new Set();
  return new Set(kept.lines.filter(line => Number.isInteger(line)));
}
