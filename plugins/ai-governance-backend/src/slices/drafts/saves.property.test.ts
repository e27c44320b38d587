import fc from 'fast-check';
import { testAmbient } from '../../__testUtils__/ambient';
import { createFakeUnitOfWork } from '../../database/unitOfWork';
import { CodedError } from '../../shared/codedError';
import { FakeDrafts } from './fake';
import { createDraftsService, type DraftsService } from './service';
import { DraftKinds } from './service/kinds';
import { LAST_KEPT } from './service/keptRevisions';

const PEOPLE = ['user:default/ada', 'user:default/ben', 'user:default/cleo'];

/** One person's screen: which revision it shows, and what was typed that the portal does not have. */
interface Screen {
  revision: number;
  unsaved?: string;
}

type Act = readonly [
  who: number,
  what: 'write' | 'save' | 'reload' | 'copy' | 'overwrite',
];

const acts = fc.array(
  fc.tuple(
    fc.nat(PEOPLE.length - 1),
    fc.constantFrom<Act[1]>('write', 'save', 'reload', 'copy', 'overwrite'),
  ),
  { minLength: 1, maxLength: 150 },
);

function start() {
  const fake = new FakeDrafts();
  const ambient = testAmbient();
  const service = createDraftsService({
    store: fake,
    views: fake,
    kinds: new DraftKinds(),
    unitOfWork: createFakeUnitOfWork(),
    audit: { stage: async () => 'entry' },
    ambient,
  });
  return { fake, service };
}

const title = 'Change of version 3';

/** Does as a person does, as the screens let them; tells which text the portal took. */
async function act(
  service: DraftsService,
  draftId: string,
  { subject, screen }: { readonly subject: string; readonly screen: Screen },
  what: Act[1],
): Promise<string | undefined> {
  const writer = { kind: 'user' as const, subject };
  const body = screen.unsaved;
  const newest = async () => (await service.draft(draftId)).revision;
  if (what === 'reload' && body === undefined) {
    Object.assign(screen, { revision: await newest() });
  }
  if (body === undefined || what === 'write' || what === 'reload') {
    return undefined;
  }
  if (what === 'copy') {
    const draft = { kind: 'policy', title, body, copyOf: draftId };
    await service.create(writer, draft);
    Object.assign(screen, { revision: await newest(), unsaved: undefined });
    return body;
  }
  const revision = what === 'overwrite' ? await newest() : screen.revision;
  const order = { draftId, revision, title, body };
  const saved = await service.save(writer, order).catch(conflictOf);
  if (saved instanceof CodedError) {
    const { code, conflict } = saved;
    const isTold = (conflict?.revision ?? 0) > screen.revision;
    if (code === 'drafts.savedMeanwhile' && isTold) return undefined;
    throw saved;
  }
  Object.assign(screen, { revision: saved.revision, unsaved: undefined });
  return body;
}

function conflictOf(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  throw error;
}

async function textsOf(service: DraftsService): Promise<Set<string>> {
  const texts = new Set<string>();
  const { items } = await service.drafts({ kind: 'policy', limit: 1_000 });
  for (const { draftId } of items) {
    const kept = await service.revisions(draftId, { limit: 1_000 });
    for (const { revision } of kept.items) {
      texts.add((await service.revision(draftId, revision)).body);
    }
  }
  return texts;
}

describe('R16 whatever people do at once', () => {
  it('loses no text: each is kept, or still on the screen of who wrote it', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async given => {
        const { service } = start();
        const [ada = ''] = PEOPLE;
        const { draftId } = await service.create(
          { kind: 'user', subject: ada },
          { kind: 'policy', title, body: 'begun' },
        );
        const screens = PEOPLE.map((): Screen => ({ revision: 1 }));
        /** In the order in which the portal took them. */
        const taken: { readonly text: string; readonly by: string }[] = [];
        for (const [index, [who, what]] of given.entries()) {
          const screen = screens[who] as Screen;
          const subject = PEOPLE[who] as string;
          if (what === 'write') screen.unsaved ??= `text ${index}`;
          const text = await act(service, draftId, { subject, screen }, what);
          if (text !== undefined) taken.push({ text, by: subject });
        }
        const texts = await textsOf(service);
        const lastOfEach = PEOPLE.flatMap(person =>
          taken.filter(({ by }) => by === person).slice(-1),
        );
        const mustBe = [...taken.slice(-LAST_KEPT), ...lastOfEach];
        expect([...texts]).toEqual(
          expect.arrayContaining(mustBe.map(({ text }) => text)),
        );
      }),
      { seed: 20261123 },
    );
  });

  it('keeps the last fifty, what each left to the other, and the last of each hour', async () => {
    const { fake } = start();
    const ambient = testAmbient();
    const service = createDraftsService({
      store: fake,
      views: fake,
      kinds: new DraftKinds(),
      unitOfWork: createFakeUnitOfWork(),
      audit: { stage: async () => 'entry' },
      ambient,
    });
    const person = (subject: string) => ({ kind: 'user' as const, subject });
    const { draftId } = await service.create(person('user:default/ada'), {
      kind: 'policy',
      title,
      body: 'text 1',
    });
    for (let revision = 1; revision < 70; revision += 1) {
      const next = revision + 1;
      if (next === 9) ambient.moveTo('2026-11-02T10:00:00.000Z');
      const by = next < 5 || next > 6 ? 'user:default/ada' : 'user:default/ben';
      const order = { draftId, revision, title, body: `text ${next}` };
      await service.save(person(by), order);
    }
    const { items } = await service.revisions(draftId, { limit: 200 });
    expect(items.map(({ revision }) => revision).reverse()).toEqual([
      4,
      6,
      8,
      ...Array.from({ length: 50 }, (_, index) => index + 21),
    ]);
  });
});
