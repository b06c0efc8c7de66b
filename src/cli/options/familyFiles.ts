import { FAMILIES, type Family } from "../../forms";
import { declaredFamily } from "../../forms/mapping/declaredFamily";
import { readFamilyFile } from "../../forms/mapping/familyFile";
import { CLI_WORDS } from "../../messages/cli";
import { FAMILY_FILE_MESSAGES } from "../../messages/familyFile";
import type { Language } from "../../messages/language";
import { tellLine } from "../terminal/printing";
import { textOrTold } from "../files/textFile";

/**
 * The product's families and those of family files; null (and a line on standard error for each fault) when a file is
 * wrong or cannot be read.
 */
export function familiesFrom(files: readonly string[], language: Language): readonly Family[] | null {
  const families = [...FAMILIES];
  let allRead = true;
  const tell = (line: string) => {
    tellLine(line);
    allRead = false;
  };
  for (const file of files) {
    const text = textOrTold(file, language);
    const read = text === null ? null : readFamilyFile(text);
    if (read === null) allRead = false;
    else if (Array.isArray(read)) read.forEach((problem) => tell(`${file}: ${FAMILY_FILE_MESSAGES[language].problem(problem)}`));
    else if (families.some(({ id }) => id === read.id)) tell(CLI_WORDS[language].sameFamily(file, read.id));
    else families.push(declaredFamily(read));
  }
  return allRead ? families : null;
}
