import type { Extra, RowAnswer, SubAnswer } from "./answer";

/**
 * What a person has changed in an answer since it was begun: only this is kept as a draft, so that it goes together
 * with what others write into the cell meanwhile.
 */
export function draftOf(answer: RowAnswer, begun: RowAnswer): RowAnswer {
  const subs = answer.subs.filter(
    (sub) =>
      !sameSub(
        sub,
        begun.subs.find((one) => one.sub === sub.sub),
      ),
  );
  const extras = entries(answer.extras).filter(([extra, text]) => text !== (begun.extras[extra] ?? ""));
  return { ...answer, subs, extras: Object.fromEntries(extras) };
}

/** An answer as begun with a draft's changes put in; what no longer has a place is left out. */
export function withDraft(begun: RowAnswer, draft: RowAnswer | undefined): RowAnswer {
  if (!draft) return begun;
  const extras = entries(draft.extras).filter(([extra]) => extra in begun.extras);
  return {
    ...begun,
    subs: begun.subs.map((sub) => draft.subs.find((one) => one.sub === sub.sub) ?? sub),
    extras: { ...begun.extras, ...Object.fromEntries(extras) },
  };
}

/** Whether a draft holds any change. */
export function isDraft({ subs, extras }: RowAnswer): boolean {
  return subs.length > 0 || Object.keys(extras).length > 0;
}

function sameSub(one: SubAnswer, other: SubAnswer | undefined): boolean {
  return other !== undefined && one.text === other.text && one.status === other.status && one.value === other.value;
}

function entries(extras: RowAnswer["extras"]): [Extra, string][] {
  return Object.entries(extras) as [Extra, string][];
}
