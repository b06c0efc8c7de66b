import { LIST_MESSAGES } from "../../messages/sharepoint";
import { useLateWords } from "../state/Pane";

/** Sentences about what is wrong with the list or its configuration. */
export const useListWords = () => useLateWords(LIST_MESSAGES);
