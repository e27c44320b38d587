import { rememberingPair, rememberingText } from './remembering';

describe('R07 answers are remembered', () => {
  it('by a text, until there are too many', () => {
    const asked: string[] = [];
    const answer = rememberingText(
      (text: string) => {
        asked.push(text);
        return text === 'a' ? undefined : text.length;
      },
      text => text,
    );
    expect([answer('a'), answer('<b'), answer('a'), answer('<b')]).toEqual([
      undefined,
      2,
      undefined,
      2,
    ]);
    expect(asked).toEqual(['a', '<b']);
    for (let at = 0; at < 9_998; at++) answer(`${at}`);
    answer('a');
    expect(asked).toHaveLength(10_000);
    answer('one more');
    answer('a');
    expect(asked.slice(10_000)).toEqual(['one more', 'a']);
  });

  it('by the very author and committer', () => {
    let asked = 0;
    const answer = rememberingPair(({ author, committer }) => {
      asked += 1;
      return `${author.name}/${committer?.name}`;
    });
    const [ada, bo] = ['Ada', 'Bo'].map(name => ({ name, email: '' }));
    if (!ada || !bo) throw new Error('expected two people');
    expect([
      answer({ author: ada }),
      answer({ author: ada }),
      answer({ author: ada, committer: bo }),
      answer({ author: ada, committer: bo }),
      answer({ author: bo }),
      answer({ author: { ...bo } }),
    ]).toEqual([
      'Ada/undefined',
      'Ada/undefined',
      'Ada/Bo',
      'Ada/Bo',
      'Bo/undefined',
      'Bo/undefined',
    ]);
    expect(asked).toBe(4);
  });
});
