import type { SettingsProblem } from "../checks/settings";
import { fileProblemWords } from "./fileProblems";

/** What is wrong with the settings of the checks, as a sentence. */
export const settingsMessage = fileProblemWords<SettingsProblem["problem"]>("docs/settings.md", { ja: {}, en: {} });
