import { createTickStore } from './tickStore';

const KEY = 'ai-governance.ticks.before-you-ask';
const store = (versionId = 'v1') =>
  createTickStore(window.localStorage, { name: 'before-you-ask', versionId });

describe('ticks in this browser', () => {
  beforeEach(() => window.localStorage.clear());

  it('are there again for the same version, and not for the next', () => {
    expect(store().write(new Set([9, 4]))).toBe(true);
    expect([...store().read()]).toEqual([4, 9]);
    expect([...store('v2').read()]).toEqual([]);
  });

  it('leave nothing behind when all are gone', () => {
    store().write(new Set([4]));
    store().write(new Set());
    expect(window.localStorage).toHaveLength(0);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['no object', '3'],
    ['no list', '{"versionId":"v1","lines":4}'],
    ['no version', '{"lines":[4]}'],
    ['no numbers', '{"versionId":"v1","lines":["4",null,4.5]}'],
  ])('are none when there is %s', (_, text) => {
    if (text !== null) window.localStorage.setItem(KEY, text);
    expect([...store().read()]).toEqual([]);
  });

  it('say when they cannot be kept', () => {
    const full = createTickStore(
      {
        getItem: () => {
          throw new Error('not allowed');
        },
        setItem: () => {
          throw new Error('full');
        },
      } as unknown as Storage,
      { name: 'a', versionId: 'v1' },
    );
    expect(full.write(new Set([1]))).toBe(false);
    expect([...full.read()]).toEqual([]);
  });
});
