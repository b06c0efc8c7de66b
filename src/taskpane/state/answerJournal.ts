import { answersFromXml, answersToXml, type KeptAnswers } from "../../progress/answersPart";
import type { PaneMemory } from "../ports";

/** A copy of the answers on this computer, for as long as they are not in the workbook. */
export interface AnswerJournal {
  /** Whether the copy outlives the page. */
  keep(kept: KeptAnswers, base: string | null): boolean;
  clear(): void;
  /** The copy and the workbook's part that it began from (null: none); null when there is no copy. */
  read(): { kept: KeptAnswers; base: string | null } | null;
}

const PREFIX = "goal-sheet.answers ";

/** @param documentUrl tells workbooks apart; without one (a workbook that was never saved) nothing is copied */
export function answerJournal(memory: PaneMemory, documentUrl: string | null): AnswerJournal {
  const key = PREFIX + documentUrl;
  return {
    keep: (kept, base) => documentUrl !== null && memory.set(key, JSON.stringify({ kept: answersToXml(kept), base })),
    clear: () => memory.remove(key),
    read() {
      const text = memory.get(key);
      if (text === null) return null;
      try {
        const { kept: xml, base } = JSON.parse(text) as { kept: string; base: string | null };
        const kept = answersFromXml(xml);
        return kept && { kept, base };
      } catch {
        return null;
      }
    },
  };
}
