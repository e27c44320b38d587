import { AnswerKeeper, type Choice } from './AnswerKeeper';

const question = (questionId: string, choice?: readonly string[]) => ({
  questionId,
  module: 'what-leaves',
  moduleTitle: 'What leaves',
  kind: 'single' as const,
  text: 'Which?',
  options: [],
  ...(choice && { choice }),
});

/** A portal that answers each save only when told to. */
function slowPortal() {
  const calls: {
    readonly choice: Choice;
    readonly resolve: () => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  const save = (_: string, choice: Choice) =>
    new Promise<void>((resolve, reject) => {
      calls.push({ choice, resolve, reject });
    });
  return { calls, save };
}
const settled = () => new Promise(resolve => setTimeout(resolve, 0));

describe('answers are saved as they are given', () => {
  it('begins with what the portal has', () => {
    const { save } = slowPortal();
    const keeper = new AnswerKeeper(
      [question('m.a', ['x']), question('m.b')],
      save,
    );
    expect([...keeper.read()]).toEqual([
      ['m.a', { choice: ['x'], saving: 'saved' }],
    ]);
  });

  it('sends one after the other, and the last one last', async () => {
    const { calls, save } = slowPortal();
    const keeper = new AnswerKeeper([question('m.a')], save);
    keeper.answer('m.a', ['x']);
    keeper.answer('m.a', ['y']);
    keeper.answer('m.a', ['z']);
    expect(calls.map(({ choice }) => choice)).toEqual([['x']]);
    calls[0]?.resolve();
    await settled();
    expect(calls.map(({ choice }) => choice)).toEqual([['x'], ['z']]);
    expect(keeper.read().get('m.a')).toMatchObject({ saving: 'saving' });
    calls[1]?.resolve();
    await settled();
    expect(keeper.read().get('m.a')).toEqual({
      choice: ['z'],
      saving: 'saved',
    });
  });

  it('keeps what could not be saved, says why, and saves it again', async () => {
    const { calls, save } = slowPortal();
    const keeper = new AnswerKeeper([question('m.a')], save);
    const heard = jest.fn();
    keeper.subscribe(heard);
    keeper.answer('m.a', ['x']);
    calls[0]?.reject(new Error('no network'));
    await settled();
    expect(keeper.read().get('m.a')).toMatchObject({
      choice: ['x'],
      saving: 'failed',
      failure: { message: 'no network' },
    });
    keeper.retry('m.a');
    calls[1]?.resolve();
    await settled();
    expect(keeper.read().get('m.a')).toEqual({
      choice: ['x'],
      saving: 'saved',
    });
    expect(heard).toHaveBeenCalledTimes(4);
  });

  it('sends nothing when nothing is chosen any more', async () => {
    const { calls, save } = slowPortal();
    const keeper = new AnswerKeeper([question('m.a', ['x'])], save);
    keeper.answer('m.a', []);
    await settled();
    expect(calls).toEqual([]);
    expect(keeper.read().get('m.a')).toEqual({
      choice: [],
      saving: 'incomplete',
    });
  });

  it('does not take an older answer for the newest when that was emptied meanwhile', async () => {
    const { calls, save } = slowPortal();
    const keeper = new AnswerKeeper([question('m.a')], save);
    keeper.answer('m.a', ['x']);
    keeper.answer('m.a', []);
    calls[0]?.resolve();
    await settled();
    expect(keeper.read().get('m.a')).toMatchObject({ saving: 'incomplete' });
  });
});
