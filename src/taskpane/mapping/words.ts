import { mapping } from "../../messages/pane/mapping";
import { useLateWords } from "../state/Pane";

export type MappingWords = (typeof mapping)["ja"];

/** Texts of proposed forms; they come with the part that shows them. */
export function useMappingWords(): MappingWords {
  return useLateWords(mapping);
}
