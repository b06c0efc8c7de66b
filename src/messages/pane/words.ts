import type { Language } from "../language";

/** A table of texts: sentences, sentences made from arguments, and groups of both. */
export interface Words {
  [key: string]: string | ((...args: never[]) => string) | Words;
}

/** The shape of a table with its literal texts forgotten: what the other language must have too. */
export type Shape<T> = {
  [K in keyof T]: T[K] extends string ? string : T[K] extends (...args: infer A) => string ? (...args: A) => string : Shape<T[K]>;
};

/** The same table in both languages; the compiler refuses a text that one of them lacks. */
export function inBoth<const T extends Words>(ja: T, en: Shape<T>): Record<Language, Shape<T>> {
  return { ja: ja as unknown as Shape<T>, en };
}
