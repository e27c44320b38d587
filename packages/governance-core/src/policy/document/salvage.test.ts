import { z } from 'zod';
import { salvage } from './salvage';

const schema = z
  .strictObject({
    a: z.string(),
    b: z.strictObject({ c: z.number(), d: z.string().optional() }),
    list: z.array(z.strictObject({ e: z.string() })),
    outer: z.strictObject({
      inner: z.strictObject({ f: z.string() }).optional(),
      g: z.number(),
    }),
  })
  .partial();

describe('what is left of a map without its faulty parts', () => {
  it.each<[string, unknown, unknown]>([
    [
      'everything, when nothing is faulty',
      { a: 'x', b: { c: 1 } },
      { a: 'x', b: { c: 1 } },
    ],
    ['the rest of a faulty value', { a: 1, b: { c: 1 } }, { b: { c: 1 } }],
    ['the rest of an unknown key', { a: 'x', z: 1 }, { a: 'x' }],
    ['the rest of several unknown keys', { a: 'x', y: 1, z: 1 }, { a: 'x' }],
    [
      'the rest of an unknown key further down',
      { b: { c: 1, z: 1 } },
      { b: { c: 1 } },
    ],
    [
      'the rest of a faulty value further down',
      { b: { c: 1, d: 2 } },
      { b: { c: 1 } },
    ],
    ['not a map that lacks something', { a: 'x', b: { d: 'y' } }, { a: 'x' }],
    [
      'what stands beside a map that lacks something',
      { outer: { inner: {}, g: 1 } },
      { outer: { g: 1 } },
    ],
    [
      'not a list with a faulty item',
      { a: 'x', list: [{ e: 'y' }, { e: 1 }] },
      { a: 'x' },
    ],
    [
      'not a list with an unknown key in an item',
      { a: 'x', list: [{ e: 'y', z: 1 }] },
      { a: 'x' },
    ],
    [
      'what is left after several rounds',
      { a: 1, b: { c: 'x', z: 1 }, z: 1, list: 1 },
      {},
    ],
    ['nothing of what is no map', 'x', undefined],
    ['nothing of a list', [], undefined],
  ])('%s', (_, value, rest) => {
    expect(salvage(value, schema)).toEqual(rest);
  });

  it('nothing of what has a fault in every round', () => {
    const never = z.unknown().refine(() => false, { path: ['x'] });
    expect(salvage({ a: 1 }, never)).toBeUndefined();
  });
});
