// @ts-check
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runSchedule } from './schedule.mjs';

describe('the order of steps', () => {
  for (const { name, tasks, expected } of [
    {
      name: 'light steps run together, a heavy one alone',
      tasks: ['a 1', 'b 1', 'c 2'],
      expected: '+a +b -a -b +c -c',
    },
    {
      name: 'a step waits for what it needs, others pass it',
      tasks: ['a 1', 'b 1 a', 'c 1'],
      expected: '+a +c -a +b -c -b',
    },
    {
      name: 'a step that needs one which was not selected just runs',
      tasks: ['b 2 a'],
      expected: '+b -b',
    },
    {
      name: 'a step that is too heavy for the machine runs alone',
      tasks: ['a 9', 'b 1'],
      expected: '+a -a +b -b',
    },
  ]) {
    it(name, async () => {
      /** @type {string[]} */
      const events = [];
      const results = await runSchedule(
        tasks.map(text => {
          const [id = '', weight, ...after] = text.split(' ');
          return {
            name: id,
            weight: Number(weight),
            after,
            work: async () => {
              events.push(`+${id}`);
              await sleep(5);
              events.push(`-${id}`);
              return id;
            },
          };
        }),
        2,
      );
      assert.equal(events.join(' '), expected);
      assert.deepEqual(
        results,
        tasks.map(text => text[0]),
      );
    });
  }

  it('notices steps that wait for each other', async () => {
    const work = async () => 'done';
    await assert.rejects(
      runSchedule(
        [
          { name: 'a', weight: 1, after: ['b'], work },
          { name: 'b', weight: 1, after: ['a'], work },
        ],
        2,
      ),
      /wait for each other: a, b/,
    );
  });
});
