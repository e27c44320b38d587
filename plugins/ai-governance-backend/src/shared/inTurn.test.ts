import { inTurn } from './inTurn';

function* busy(steps: number, milliseconds: number) {
  for (let step = 1; step <= steps; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield step;
  }
  return 'done';
}

describe('work in turn', () => {
  it('gives what its steps yield and what it returns', async () => {
    const given: number[] = [];
    const value = await inTurn(busy(3, 0), step => given.push(step));
    expect([given, value]).toEqual([[1, 2, 3], 'done']);
  });

  it('lets others go on when it is long', async () => {
    const order: string[] = [];
    const work = inTurn(busy(3, 12), step => {
      order.push(`step ${step}`);
      setImmediate(() => order.push('somebody else'));
    });
    await work;
    expect(order).toEqual([
      'step 1',
      'somebody else',
      'step 2',
      'somebody else',
      'step 3',
      'somebody else',
    ]);
  });

  it('fails as its steps do', async () => {
    function* failing() {
      yield 1;
      throw new Error('no more');
    }
    await expect(inTurn(failing())).rejects.toThrow('no more');
  });
});
