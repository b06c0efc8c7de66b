/** So many of a thing in English: `1 row`, `1,200 rows`. */
export const counted = (count: number, thing: string): string => `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;
