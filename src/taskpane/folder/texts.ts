import { FOLDER_WORDS } from "../../messages/folder";
import { folder } from "../../messages/pane/folder";
import { useLateWords } from "../state/Pane";

/** The view's own texts. */
export const useFolderTexts = () => useLateWords(folder);

/** The words of the matrix and of findings outside of the open workbook. */
export const useMatrixWords = () => useLateWords(FOLDER_WORDS);
