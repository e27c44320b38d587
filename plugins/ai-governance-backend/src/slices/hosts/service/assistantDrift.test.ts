import { newFile } from '@ai-enablement/governance-core';
import type { AskedFile } from '../../policy/facade';
import { compareFiles, driftOf } from './assistantDrift';

const asked = (over: Partial<AskedFile> = {}): AskedFile => ({
  id: 'cursor-ignore',
  form: 'ignoreBlock',
  path: '.cursorignore',
  text: '.env\n',
  ...over,
});

/** The file of a target as the policy asks for it. */
const whole = ({ form, text }: AskedFile) =>
  newFile({ form } as Parameters<typeof newFile>[0], text);

const shown = (
  text: string,
  then: readonly AskedFile[] = [asked()],
  now: readonly AskedFile[] = then,
) =>
  driftOf(
    { assistantFiles: compareFiles([{ path: '.cursorignore', text }], then) },
    now,
  );

describe('R21 files of assistants that drift from the policy', () => {
  it.each<[string, string, readonly AskedFile[], string, RegExp]>([
    ['as asked for', whole(asked()), [asked()], 'asPolicy', /^$/],
    ['without the lines', 'dist/\n', [asked()], 'outdated', /not in it/],
    [
      'taken back',
      `${whole(asked())}!.env\n`,
      [asked()],
      'undone',
      /behind the lines/,
    ],
    [
      'no JSON',
      'x',
      [asked({ form: 'json', text: '{"a":1}' })],
      'unreadable',
      /not a JSON object/,
    ],
  ])('%s', (_, text, then, state, because) => {
    expect(shown(text, then)).toEqual([
      {
        id: 'cursor-ignore',
        path: '.cursorignore',
        state,
        because: expect.stringMatching(because),
      },
    ]);
  });

  it('are outdated as soon as the policy asks for something else', () => {
    const now = [asked({ text: '*.pem\n' })];
    expect(shown(whole(asked()), [asked()], now)).toEqual([
      expect.objectContaining({
        state: 'outdated',
        because: expect.stringContaining('changed since'),
      }),
    ]);
  });

  it('are not told of when they are not there, or no longer asked for', () => {
    const elsewhere = [asked({ id: 'agents-md', path: 'AGENTS.md' })];
    expect(shown('x', elsewhere)).toEqual([]);
    expect(shown('x', [asked()], elsewhere)).toEqual([]);
  });

  it('are unknown when they could not be read', () => {
    expect(compareFiles(undefined, [asked()])).toBeUndefined();
    expect(driftOf({}, [asked()])).toBeUndefined();
  });

  it('keep nothing of their text', () => {
    const text = `canary-of-the-file\n${whole(asked())}`;
    const kept = compareFiles([{ path: '.cursorignore', text }], [asked()]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('canary');
  });
});
