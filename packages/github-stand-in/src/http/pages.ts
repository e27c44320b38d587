import type { StandInAnswer } from './router';

const DEFAULT_PER_PAGE = 30;
const MOST_PER_PAGE = 100;

/** The asked-for page of a list, with the `Link` header as GitHub sends it. Answers without a list stay as they are. */
export function cutPage(answer: StandInAnswer, url: URL): StandInAnswer {
  const all = listOf(answer);
  if (!all) return answer;
  const perPage = Math.min(
    Number(url.searchParams.get('per_page') ?? DEFAULT_PER_PAGE),
    MOST_PER_PAGE,
  );
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const part = all.slice((page - 1) * perPage, page * perPage);
  const link = [
    ...(page < last ? [linkTo(url, page + 1, 'next')] : []),
    ...(page < last ? [linkTo(url, last, 'last')] : []),
    ...(page > 1 ? [linkTo(url, 1, 'first')] : []),
    ...(page > 1 ? [linkTo(url, page - 1, 'prev')] : []),
  ].join(', ');
  return {
    ...answer,
    headers: { ...answer.headers, ...(link ? { link } : {}) },
    body:
      answer.listKey === undefined
        ? part
        : { ...Object(answer.body), [answer.listKey]: part },
  };
}

function listOf({ body, listKey }: StandInAnswer): unknown[] | undefined {
  const list =
    listKey === undefined ? body : Reflect.get(Object(body), listKey);
  return Array.isArray(list) ? list : undefined;
}

function linkTo(url: URL, page: number, rel: string): string {
  const target = new URL(url);
  target.searchParams.set('page', String(page));
  return `<${target.href}>; rel="${rel}"`;
}
