/**
 * Orders texts by their letters' codes, as codes and days need it. Asking the browser for an order of names loads
 * its data of languages first.
 *
 * @example ['2024-02-01', '2023-12-31'].sort(byText) → ['2023-12-31', '2024-02-01']
 */
export const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
