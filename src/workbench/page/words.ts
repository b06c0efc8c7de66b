import { createContext, useContext } from "react";
import { workbenchWords, type WorkbenchWords } from "../../messages/workbench";

/** The workbench's words in the language chosen. */
export const WordsContext = createContext<WorkbenchWords>(workbenchWords.ja);

export const useWords = (): WorkbenchWords => useContext(WordsContext);
