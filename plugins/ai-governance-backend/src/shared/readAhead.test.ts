import { readAhead } from './readAhead';

const steps: string[] = [];
const tick = () => new Promise(resolve => setImmediate(resolve));

async function* numbers(upTo: number, failure?: Error) {
  try {
    for (let number = 1; number <= upTo; number += 1) {
      await tick();
      steps.push(`read ${number}`);
      yield number;
    }
    if (failure) throw failure;
  } finally {
    steps.push('stopped');
  }
}

async function use(source: AsyncIterable<number>, until = Infinity) {
  for await (const number of source) {
    await tick();
    await tick();
    steps.push(`used ${number}`);
    if (number === until) break;
  }
}

beforeEach(() => steps.splice(0));

describe('reading ahead', () => {
  it('reads the next one while one is used, and no further', async () => {
    await use(readAhead(numbers(3)));
    expect(steps).toEqual([
      'read 1',
      'read 2',
      'used 1',
      'read 3',
      'used 2',
      'stopped',
      'used 3',
    ]);
  });

  it('tells of a failure after what was read before it', async () => {
    await expect(
      use(readAhead(numbers(2, new Error('cut off')))),
    ).rejects.toThrow('cut off');
    expect(steps).toContain('used 2');
  });

  it('stops the source when nobody wants more', async () => {
    await use(readAhead(numbers(9)), 2);
    await tick();
    expect(steps.slice(-3)).toEqual(['read 3', 'used 2', 'stopped']);
  });

  it('does not wait for a source that does not answer', async () => {
    async function* silent() {
      yield 1;
      await new Promise(() => undefined);
    }
    await use(readAhead(silent()), 1);
    expect(steps).toEqual(['used 1']);
  });
});
