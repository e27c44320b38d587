const CATALOG = 'catalog-filter:catalog/';
const AFTER = `${CATALOG}list`;

/**
 * Filters of other plugins directly below the catalog's choice of kind and of whose entities to list, above its finer ones.
 * Takes extension ids and gives them back in the order to show; otherwise the order stays.
 */
export function orderFilters(ids: readonly string[]): readonly string[] {
  const own = ids.filter(id => id.startsWith(CATALOG));
  const others = ids.filter(id => !id.startsWith(CATALOG));
  const place = own.indexOf(AFTER) + 1;
  return [...own.slice(0, place), ...others, ...own.slice(place)];
}
