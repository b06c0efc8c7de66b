import { submit } from "../../messages/pane/submit";
import { useLateWords } from "../state/Pane";

/** The texts about submitting; they come with the views that use them. */
export const useSubmitTexts = () => useLateWords(submit);

export type SubmitTexts = ReturnType<typeof useSubmitTexts>;
