import type { RowScope } from "./rowQuery";
import type { SubmissionState } from "./submissions";
import type { Summary } from "./summarise";
import type { SummaryWords } from "./words";

/** What counts for how far the town is: of those that a list says should submit where there is one, and a former name is none of them. */
export const awaited = ({ listed, submissions }: Summary) => submissions.filter(({ expected }) => expected || !listed);

/** Departments, or parts of them, that have rows and that nobody expects; [] where no list says who should submit. */
export const unlistedOf = ({ listed, submissions }: Summary) => (listed ? submissions.filter(({ expected, rows }) => !expected && rows > 0) : []);

/** How far those are who have not submitted, the farthest from it first. */
const NOT_SUBMITTED: readonly SubmissionState[] = ["missing", "earlier", "partly"];

/** What a department, or a part of it, is called in a sentence. */
export const partName = ({ department, section }: Pick<RowScope, "department" | "section">): string => [department, section].filter(Boolean).join(" ");

/** Who has not submitted, a sentence for each state; that all have, where they have; [] where no list says who should. */
export function notSubmittedLines(summary: Summary, words: SummaryWords): string[] {
  if (!summary.listed) return [];
  const lines = NOT_SUBMITTED.flatMap((state) => {
    const names = awaited(summary)
      .filter((one) => one.state === state)
      .map(partName);
    return names.length > 0 ? [words.notSubmitted(words.submissionStates[state], names)] : [];
  });
  return lines.length > 0 ? lines : [words.allSubmitted];
}
