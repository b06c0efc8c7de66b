import { testExpressions } from "./periodTesting";

/** What looks like a word of time and is a part of another one, or of a name; each beside what it must not be taken for. */
testExpressions(
  {
    "all-year": [
      ["通年", "2025-04-01/2026-03-31"],
    ],
    half: [
      ["前期", "2025-04-01/2025-09-30"],
    ],
    range: [
      ["秋に開催", "2025-09-01/2025-11-30"],
      ["お盆", "2025-08-13/2025-08-16"],
      // Dashes typed as the kanji one and as a long vowel.
      ["4月一9月", "2025-04-01/2025-09-30"],
      ["上期ー下期", "2025-04-01/2026-03-31"],
      ["4月上旬ー6月下旬", "2025-04-01/2025-06-30"],
    ],
    month: [
      ["令和7年度計画に基づき10月", "2025-10-01/2025-10-31"],
    ],
    vague: [
      ["春分の頃", "/"],
      ["秋分の頃", "/"],
    ],
    unreadable: [
      ["周年記念", "/"],
      ["通年型", "/"],
      ["前期計画の見直し", "/"],
      ["夏至", "/"],
      ["秋田で開催", "/"],
      ["春闘の後", "/"],
      ["盆踊り", "/"],
    ],
  },
  2025,
);
