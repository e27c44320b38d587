import { isSame, textOf } from './draftState';
import type { OpenDraft } from './draftState';
import { isPassing, type DraftKeeperDeps } from './openDraft';
import { refusedSave } from './refusedSave';
import { Watched } from './Watched';

/** A text is saved when nothing was typed for so long. */
export const PAUSE_MS = 1_200;
/** What could not be saved is tried again after so long. */
export const RETRY_MS = 5_000;

/** Brings what is written to the portal, one save at a time, and keeps it in this browser until the portal has it. */
export class DraftSaver {
  readonly watched: Watched<OpenDraft>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  private isStopped = false;

  constructor(
    private readonly deps: DraftKeeperDeps,
    opened: OpenDraft,
  ) {
    this.watched = new Watched(opened);
  }

  /** Saves at once, also what was typed since the save that is on its way; never rejects. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    const { saving, draft } = this.state;
    const { status } = saving;
    if (this.isStopped || (status !== 'waiting' && status !== 'failed')) return;
    await this.send(draft.revision);
  }

  /** Saves over a revision; never rejects. */
  async send(revision: number): Promise<void> {
    this.sending = this.sendOnce(revision);
    await this.sending;
    this.sending = undefined;
  }

  saveAfter(delayMs: number): void {
    clearTimeout(this.timer);
    if (this.isStopped) return;
    this.timer = setTimeout(() => void this.saveNow(), delayMs);
  }

  /** Whether this browser could keep what is written. */
  keepHere(): boolean {
    const { draft } = this.state;
    const keptAt = this.deps.now();
    return this.deps.copies.keep({ draft, ...textOf(this.state), keptAt });
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
  }

  private get state(): OpenDraft {
    return this.watched.read();
  }

  private async sendOnce(revision: number): Promise<void> {
    const { put } = this.watched;
    const sent = textOf(this.state);
    const { draftId } = this.state.draft;
    put({ saving: { status: 'saving' } });
    try {
      const body = { ...sent, revision };
      const draft = await this.deps.client.saveDraft(draftId, body);
      this.deps.copies.forget(draftId, sent);
      const isAll = isSame(sent, this.state);
      put({ draft, saving: { status: isAll ? 'saved' : 'waiting' } });
      if (isAll) return;
      this.keepHere();
      this.saveAfter(PAUSE_MS);
    } catch (error) {
      put({ saving: await refusedSave(this.deps.client, draftId, error) });
      if (this.state.saving.status === 'failed' && isPassing(error)) {
        this.saveAfter(RETRY_MS);
      }
    }
  }
}
