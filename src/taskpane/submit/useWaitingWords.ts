import { passesByItself, type ListProblem } from "../../sharepoint/problem";
import { causeOf } from "../list/PauseNotice";
import { useListWords } from "../list/useListWords";
import { useSubmitTexts } from "./texts";

/** Why rows wait, where that is still so, and what becomes of them: what passes by itself is sent without anybody doing anything. */
export function useWaitingWords(): (problem: ListProblem | null, stillSo?: boolean) => { why?: string; next: string } {
  const listWords = useListWords();
  const { waiting, pause, gap } = useSubmitTexts();
  return (problem, stillSo = true) => {
    if (problem && !passesByItself(problem)) return { why: listWords.problem(problem), next: waiting.why };
    const next = [waiting.itself, waiting.why].join(gap);
    if (!problem || !stillSo) return { next };
    return { why: problem.reason === "kept-changing" ? listWords.problem(problem) : causeOf(problem, pause), next };
  };
}
