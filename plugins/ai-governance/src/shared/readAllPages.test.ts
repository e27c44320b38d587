import { readAllPages, type ReadProgress } from './readAllPages';

const pages: Readonly<
  Record<string, { items: string[]; nextCursor?: string; matching?: number }>
> = {
  first: { items: ['a', 'b'], nextCursor: 'second', matching: 3 },
  second: { items: [], nextCursor: 'third', matching: 3 },
  third: { items: ['c'], matching: 3 },
};

describe('R52 a list is read whole', () => {
  it('page by page in its order, and tells how far it is', async () => {
    const progress: ReadProgress[] = [];
    const asked: (string | undefined)[] = [];
    const items = await readAllPages(
      async cursor => {
        asked.push(cursor);
        return pages[cursor ?? 'first']!;
      },
      {
        signal: new AbortController().signal,
        onProgress: each => progress.push(each),
      },
    );
    expect(items).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([undefined, 'second', 'third']);
    expect(progress.map(({ read }) => read)).toEqual([2, 2, 3]);
    expect(progress.at(-1)).toEqual({ read: 3, total: 3 });
  });

  it('and asks for nothing more once it is stopped', async () => {
    const controller = new AbortController();
    const readPage = jest.fn(async () => {
      controller.abort();
      return pages.first!;
    });
    const onProgress = jest.fn();
    await expect(
      readAllPages(readPage, { signal: controller.signal, onProgress }),
    ).rejects.toThrow();
    expect(readPage).toHaveBeenCalledTimes(1);
    expect(onProgress).not.toHaveBeenCalled();
  });
});
