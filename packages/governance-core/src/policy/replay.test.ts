import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../shared/canonicalJson';
import { sha256 } from './__fixtures__/smallPolicy';
import { compilePolicy } from './compile';
import { ENGINE_VERSION, type Decision } from './decision';
import { evaluate, type PolicyQuestion } from './evaluate';
import { explain, type Sentence } from './explain';
import { entityStatus, type EntityStatus } from './status';
import type { Policy } from './types';

/** One line of the recording; see `mutation/record.mjs`. */
interface Recorded {
  readonly policy: Policy;
  readonly question: PolicyQuestion;
  readonly decision: Decision;
  readonly status?: EntityStatus;
  readonly sentences?: readonly Sentence[];
}

const recorded = readFileSync(
  join(__dirname, '__fixtures__', `engine-${ENGINE_VERSION}.jsonl`),
  'utf8',
)
  .trim()
  .split('\n');

describe('R22 the same engine version gives the same bytes', () => {
  it.each(recorded.map((line, i) => [i + 1, line] as const))(
    'recording %i',
    (_, line) => {
      const read: Recorded = JSON.parse(line);
      const { policy, question, decision, status, sentences } = read;
      const compiled = compilePolicy({ policy, document: policy }, { sha256 });
      const replayed = evaluate(compiled, question);
      // The objects first: they say what differs.
      expect(replayed).toEqual(decision);
      expect(canonicalJson(replayed)).toBe(canonicalJson(decision));
      const [entity] = question.facts.entities;
      if (!entity || !status) return;
      const about = {
        entity,
        waivers: question.facts.waivers,
        now: question.now,
      };
      expect(entityStatus(compiled, about)).toEqual(status);
      expect(explain(compiled, about)).toEqual(sentences);
    },
  );
});
