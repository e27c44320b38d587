import type {
  Draft,
  DraftDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { isSame, storedText, textOf } from './draftState';
import type { DraftText, OpenDraft } from './draftState';
import { DraftSaver, PAUSE_MS, RETRY_MS } from './DraftSaver';
import { openDraft, type DraftKeeperDeps } from './openDraft';

/**
 * Keeps one open draft: what is typed stays in this browser at once and goes to the portal at every pause. INVARIANT: a text leaves the
 * screen only when the portal has it, when the person said so, or when it can be taken back.
 */
export class DraftKeeper {
  private readonly saver: DraftSaver;

  private constructor(
    private readonly deps: DraftKeeperDeps,
    opened: OpenDraft,
  ) {
    this.saver = new DraftSaver(deps, opened);
  }

  /** Opens what the portal has, with what this browser kept; without a connection what this browser kept alone. */
  static async open(
    deps: DraftKeeperDeps,
    draftId: string,
  ): Promise<DraftKeeper> {
    const keeper = new DraftKeeper(deps, await openDraft(deps, draftId));
    const { status } = keeper.state.saving;
    if (status === 'waiting') keeper.saver.saveAfter(PAUSE_MS);
    if (status === 'failed') keeper.saver.saveAfter(RETRY_MS);
    return keeper;
  }

  readonly subscribe = (listener: () => void): (() => void) =>
    this.saver.watched.subscribe(listener);

  readonly read = (): OpenDraft => this.state;

  /** Takes what was typed. */
  readonly write = (text: Partial<DraftText>): void => {
    if (isSame({ ...this.state, ...text }, this.state)) return;
    const { saving } = this.state;
    this.put({ ...text, setAside: undefined });
    this.put({ isKeptHere: this.saver.keepHere() });
    // Who has to choose first has it kept here alone.
    if (saving.status === 'conflict' || saving.status === 'closed') return;
    if (saving.status !== 'saving') this.put({ saving: { status: 'waiting' } });
    this.saver.saveAfter(PAUSE_MS);
  };

  /** Saves at once, also what was typed since the save that is on its way; never rejects. */
  readonly saveNow = (): Promise<void> => this.saver.saveNow();

  /** Looks whether somebody saved meanwhile, when there is nothing to lose; never rejects. */
  readonly lookAgain = async (): Promise<void> => {
    if (this.state.saving.status === 'failed') return this.saveNow();
    if (this.state.saving.status !== 'saved') return undefined;
    const { draft } = this.state;
    const detail = await this.deps.client
      .getDraft(draft.draftId)
      .catch(() => undefined);
    const isNews =
      detail &&
      (detail.draft.revision > draft.revision ||
        detail.draft.state !== draft.state);
    if (!isNews || this.state.saving.status !== 'saved') return undefined;
    return this.show(detail);
  };

  /** Takes what the other person saved; what was written here can be taken back. */
  readonly takeTheirs = (): void => {
    const { saving } = this.state;
    if (saving.status !== 'conflict' && saving.status !== 'closed') return;
    const mine = textOf(this.state);
    this.deps.copies.forget(this.state.draft.draftId, mine);
    this.show(saving.theirs);
    this.put({ setAside: mine });
  };

  /** Takes back what was set aside, as if it had been typed again. */
  readonly takeBack = (): void => {
    const { setAside } = this.state;
    if (!setAside) return;
    this.write(setAside);
    this.put({ replaced: this.state.replaced + 1 });
  };

  /** Takes an old text as if it had been typed, and saves it; what was written can be taken back. Never rejects. */
  readonly restore = async (text: DraftText): Promise<void> => {
    const mine = textOf(this.state);
    if (isSame(text, mine)) return;
    this.write(text);
    this.put({ setAside: mine, replaced: this.state.replaced + 1 });
    await this.saveNow();
  };

  /** Saves what is written here over what the other person saved, which stays among the revisions; never rejects. */
  readonly overwrite = async (): Promise<void> => {
    const { saving } = this.state;
    if (saving.status !== 'conflict') return;
    await this.saver.send(saving.theirs.draft.revision);
  };

  /** Keeps what is written here as a draft of its own, and shows the other text. */
  readonly keepAsCopy = async (title: string): Promise<Draft> => {
    const { draft, body, saving } = this.state;
    const copy = await this.deps.client.createDraft({
      kind: draft.kind,
      title,
      body,
      copyOf: draft.draftId,
      ...(draft.base === undefined ? {} : { base: draft.base }),
    });
    this.deps.copies.forget(draft.draftId, textOf(this.state));
    if ('theirs' in saving) this.show(saving.theirs);
    return copy;
  };

  /** Takes a draft that a step of its life brought, such as handing it in. */
  readonly became = (draft: Draft): void => this.put({ draft });

  stop(): void {
    this.saver.stop();
  }

  private show(detail: DraftDetail): void {
    this.put({
      ...storedText(detail),
      draft: detail.draft,
      saving: { status: 'saved' },
      setAside: undefined,
      replaced: this.state.replaced + 1,
    });
  }

  private get state(): OpenDraft {
    return this.saver.watched.read();
  }

  private put(part: Partial<OpenDraft>): void {
    this.saver.watched.put(part);
  }
}
