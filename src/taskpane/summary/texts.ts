import { summary } from "../../messages/pane/summary";
import { SUMMARY_WORDS } from "../../messages/summary";
import { useLateWords } from "../state/Pane";

/** The view's own texts. */
export const useSummaryTexts = () => useLateWords(summary);

/** The view's own texts in one language. */
export type SummaryTexts = ReturnType<typeof useSummaryTexts>;

/** The words of the summary's tables. */
export const useTableWords = () => useLateWords(SUMMARY_WORDS);
