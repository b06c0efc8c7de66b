import type { ExcelPort } from "../../excel/excelPort";
import { ANSWERS_NAMESPACE, answersFromXml, answersToXml, mergedAnswers, NO_ANSWERS, type KeptAnswers } from "../../progress/answersPart";

/** The answers that the open workbook carries, as far as this pane knows them; other panes may write there too. */
export interface WorkbookAnswers {
  /** The workbook's part as it is known; null without one, undefined as long as it has not been read: then it must not be replaced. */
  known(): string | null | undefined;
  /** Reads them anew. Throws what Excel refuses. */
  read(): Promise<KeptAnswers>;
  /** This pane's own, with what another pane has put into the workbook meanwhile. `own` is asked when that is known. Throws what Excel refuses. */
  mergedInto(own: () => KeptAnswers): Promise<KeptAnswers>;
  /** Puts them into the workbook. Throws what Excel refuses. */
  write(kept: KeptAnswers): Promise<void>;
}

/** The answers in the part of the open workbook. */
export function workbookAnswers(excel: Pick<ExcelPort, "loadPart" | "savePart">): WorkbookAnswers {
  let known: string | null | undefined;
  /** What it held when it was read last, and what was put there since. */
  let [seen, put] = [NO_ANSWERS, NO_ANSWERS];
  const present = async () => {
    const text = await excel.loadPart(ANSWERS_NAMESPACE);
    return { text, answers: text === null ? null : answersFromXml(text) };
  };

  return {
    known: () => known,

    async read() {
      const { text, answers } = await present();
      known = text;
      seen = put = answers ?? NO_ANSWERS;
      return seen;
    },

    async mergedInto(own) {
      const { text, answers: theirs } = await present();
      if (text === known) {
        seen = put;
        return own();
      }
      const merged = theirs ? mergedAnswers({ seen, put, theirs, own: own() }) : own();
      seen = theirs ?? NO_ANSWERS;
      return merged;
    },

    async write(kept) {
      const text = answersToXml(kept);
      await excel.savePart(ANSWERS_NAMESPACE, text);
      [known, put] = [text, kept];
    },
  };
}
