import {
  GovernanceApiError,
  type Draft,
  type DraftDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { DraftKeeper } from './DraftKeeper';
import { PAUSE_MS, RETRY_MS } from './DraftSaver';
import { createLocalCopies } from './localCopies';

const stored: Draft = {
  draftId: 'd1',
  kind: 'policy',
  title: 'Change of version 3',
  base: 'v3',
  state: 'open',
  revision: 1,
  createdBy: 'user:default/ada',
  createdAt: '2026-11-23T08:00:00.000Z',
  savedBy: 'user:default/ada',
  savedAt: '2026-11-23T08:00:00.000Z',
};

/** The portal with one draft in it, which others can save over, close and cut the line to. */
function portal() {
  let detail: DraftDetail = { draft: stored, body: 'begun' };
  const created: { title: string; body: string }[] = [];
  let failure: GovernanceApiError | undefined;
  const saved: string[] = [];
  const conflict = () =>
    new GovernanceApiError({
      status: 409,
      code: 'drafts.savedMeanwhile',
      message: 'saved meanwhile',
    });
  const reach = () => {
    if (failure) throw failure;
  };
  return {
    saved,
    created,
    detail: () => detail,
    fail: (given?: GovernanceApiError) => {
      failure = given;
    },
    /** Ben saves. */
    other: (body: string) => {
      const revision = detail.draft.revision + 1;
      const savedBy = 'user:default/ben';
      detail = { draft: { ...detail.draft, revision, savedBy }, body };
    },
    close: () => {
      detail = { ...detail, draft: { ...detail.draft, state: 'discarded' } };
    },
    client: {
      getDraft: async () => {
        reach();
        return detail;
      },
      saveDraft: async (
        _id: string,
        given: { revision: number; title: string; body: string },
      ) => {
        reach();
        if (detail.draft.state !== 'open') {
          throw new GovernanceApiError({
            status: 409,
            code: 'drafts.draftState',
            message: 'closed',
          });
        }
        if (given.revision !== detail.draft.revision) throw conflict();
        const { title, body } = given;
        saved.push(body);
        const revision = given.revision + 1;
        detail = { draft: { ...detail.draft, revision, title }, body };
        return detail.draft;
      },
      createDraft: async (given: { title: string; body: string }) => {
        created.push(given);
        return { ...stored, draftId: 'd2' };
      },
    },
  };
}

const unreachable = new GovernanceApiError({
  code: 'client.unreachable',
  message: 'nobody answers',
});

describe('R16 what is written of a draft', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => jest.useRealTimers());

  const open = (of: ReturnType<typeof portal>) =>
    DraftKeeper.open(
      {
        client: of.client,
        copies: createLocalCopies(localStorage, sessionStorage),
        now: () => '2026-11-23T09:00:00.000Z',
      },
      'd1',
    );
  const pause = (ms = PAUSE_MS) => jest.advanceTimersByTimeAsync(ms);
  const statusOf = (keeper: DraftKeeper) => keeper.read().saving.status;
  const keptHere = () =>
    Object.keys(localStorage).filter(key => key.includes('.d1.'));

  it('goes to the portal once, at a pause', async () => {
    const there = portal();
    const keeper = await open(there);
    expect(keeper.read().body).toBe('begun');
    keeper.write({ body: 'a' });
    await pause(PAUSE_MS - 1);
    keeper.write({ body: 'ab' });
    expect([statusOf(keeper), there.saved]).toEqual(['waiting', []]);
    await pause();
    expect([statusOf(keeper), there.saved]).toEqual(['saved', ['ab']]);
    expect(keeper.read().draft.revision).toBe(2);
    expect(keptHere()).toEqual([]);
  });

  it('goes on when more is typed while it is saved', async () => {
    const there = portal();
    const keeper = await open(there);
    keeper.write({ body: 'a' });
    const saving = keeper.saveNow();
    expect(statusOf(keeper)).toBe('saving');
    keeper.write({ body: 'ab' });
    await saving;
    expect(keptHere()).toHaveLength(1);
    await pause();
    expect([statusOf(keeper), there.saved]).toEqual(['saved', ['a', 'ab']]);
  });

  it('is saved to its end when it is asked for while a save is on its way', async () => {
    const there = portal();
    const keeper = await open(there);
    keeper.write({ body: 'a' });
    const first = keeper.saveNow();
    keeper.write({ body: 'ab' });
    await Promise.all([first, keeper.saveNow()]);
    expect([statusOf(keeper), there.saved]).toEqual(['saved', ['a', 'ab']]);
  });

  it('survives a reload before the pause', async () => {
    const there = portal();
    const before = await open(there);
    before.write({ body: 'typed and gone' });
    before.stop();
    const keeper = await open(there);
    expect(keeper.read().body).toBe('typed and gone');
    await pause();
    expect(there.saved).toEqual(['typed and gone']);
    expect(keptHere()).toEqual([]);
  });

  it('is found by another tab after the one that wrote it was closed', async () => {
    const there = portal();
    const before = await open(there);
    before.write({ body: 'typed and gone' });
    before.stop();
    sessionStorage.clear();
    const keeper = await open(there);
    await pause();
    expect([keeper.read().body, keptHere()]).toEqual(['typed and gone', []]);
  });

  it('waits for the portal to come back, also over a reload', async () => {
    const there = portal();
    const before = await open(there);
    there.fail(unreachable);
    before.write({ body: 'written offline' });
    await pause();
    expect(before.read().saving).toMatchObject({
      status: 'failed',
      failure: { message: 'nobody answers' },
    });
    before.stop();
    const keeper = await open(there);
    expect(keeper.read().body).toBe('written offline');
    there.fail();
    await pause(RETRY_MS);
    expect([statusOf(keeper), there.saved]).toEqual([
      'saved',
      ['written offline'],
    ]);
  });

  it('is not tried again when the portal says what is wrong with it', async () => {
    const there = portal();
    const keeper = await open(there);
    there.fail(
      new GovernanceApiError({ status: 400, code: 'x', message: 'too long' }),
    );
    keeper.write({ body: 'a' });
    await pause();
    there.fail();
    await pause(RETRY_MS * 3);
    expect([statusOf(keeper), there.saved]).toEqual(['failed', []]);
  });

  describe('when somebody saved meanwhile', () => {
    const conflicting = async () => {
      const there = portal();
      const keeper = await open(there);
      there.other('theirs');
      keeper.write({ body: 'mine' });
      await pause();
      expect(keeper.read().saving).toMatchObject({
        status: 'conflict',
        theirs: { body: 'theirs', draft: { savedBy: 'user:default/ben' } },
      });
      expect(keeper.read().body).toBe('mine');
      return { there, keeper };
    };

    it('keeps what is typed on in this browser, and asks', async () => {
      const { there, keeper } = await conflicting();
      keeper.write({ body: 'mine, longer' });
      await pause(RETRY_MS);
      expect([statusOf(keeper), there.saved]).toEqual(['conflict', []]);
      keeper.stop();
      const reloaded = await open(there);
      expect([reloaded.read().body, statusOf(reloaded)]).toEqual([
        'mine, longer',
        'conflict',
      ]);
    });

    it('takes theirs, and mine back', async () => {
      const { there, keeper } = await conflicting();
      keeper.takeTheirs();
      expect(keeper.read()).toMatchObject({
        body: 'theirs',
        saving: { status: 'saved' },
        setAside: { body: 'mine' },
      });
      keeper.takeBack();
      await pause();
      expect([keeper.read().body, there.saved]).toEqual(['mine', ['mine']]);
    });

    it('overwrites theirs when told so', async () => {
      const { there, keeper } = await conflicting();
      await keeper.overwrite();
      expect([statusOf(keeper), there.detail()]).toMatchObject([
        'saved',
        { body: 'mine', draft: { revision: 3 } },
      ]);
    });

    it('asks again when they saved once more', async () => {
      const { there, keeper } = await conflicting();
      there.other('theirs again');
      await keeper.overwrite();
      expect(keeper.read()).toMatchObject({
        body: 'mine',
        saving: { status: 'conflict', theirs: { body: 'theirs again' } },
      });
    });

    it('keeps mine as a draft of its own', async () => {
      const { there, keeper } = await conflicting();
      const copy = await keeper.keepAsCopy('Mine');
      expect([copy.draftId, there.created]).toEqual([
        'd2',
        [
          {
            kind: 'policy',
            title: 'Mine',
            body: 'mine',
            base: 'v3',
            copyOf: 'd1',
          },
        ],
      ]);
      expect([keeper.read().body, keptHere()]).toEqual(['theirs', []]);
    });
  });

  it('can be kept as a copy when somebody closed the draft', async () => {
    const there = portal();
    const keeper = await open(there);
    there.close();
    keeper.write({ body: 'mine' });
    await pause();
    expect(statusOf(keeper)).toBe('closed');
    await keeper.keepAsCopy('Mine');
    expect(there.created).toMatchObject([{ body: 'mine' }]);
    expect(keeper.read().draft.state).toBe('discarded');
  });

  it('shows what others saved when there is nothing to lose', async () => {
    const there = portal();
    const keeper = await open(there);
    there.other('theirs');
    await keeper.lookAgain();
    expect(keeper.read()).toMatchObject({ body: 'theirs', replaced: 1 });
    keeper.write({ body: 'mine' });
    there.other('theirs again');
    await keeper.lookAgain();
    expect(keeper.read().body).toBe('mine');
  });

  it('says when the browser keeps nothing', async () => {
    const there = portal();
    const full = { ...createLocalCopies(localStorage, sessionStorage) };
    const keeper = await DraftKeeper.open(
      {
        client: there.client,
        copies: { ...full, keep: () => false },
        now: () => '',
      },
      'd1',
    );
    keeper.write({ body: 'a' });
    expect(keeper.read().isKeptHere).toBe(false);
  });
});
