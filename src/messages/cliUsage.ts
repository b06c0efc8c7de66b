import type { Language } from "./language";

/** What a wrong use was about: the names that the parser's sentence quotes, what it takes for meant, and what it allows. */
interface WrongUse {
  names: readonly string[];
  meant: string;
  choices: string;
}

interface UsageWords {
  /** By the parser's code for what is wrong. */
  faults: Record<string, (use: WrongUse) => string>;
  next: string;
  helpOption: string;
  /** Behind what an option is for. */
  unlessGiven: (value: string) => string;
  /** Headings of the help, by the parser's own. */
  titles: Record<string, string>;
}

/** What the command line says of how it is used. */
export const USAGE_WORDS: Record<Language, UsageWords> = {
  ja: {
    faults: {
      "commander.unknownOption": ({ names: [flag], meant }) =>
        `「${flag}」というオプションは、ここでは使えません。${meant && `${meant} のことでしょうか。`}オプションはコマンドの後ろに書きます。`,
      "commander.unknownCommand": ({ names: [name], meant }) => `「${name}」というコマンドはありません。${meant && `${meant} のことでしょうか。`}`,
      "commander.missingArgument": ({ names: [name] }) => `コマンドの後ろに <${name}> がありません。`,
      "commander.excessArguments": () => "コマンドの後ろに書かれたものが多すぎます。空白を含む名前や文は引用符で囲んでください。",
      "commander.optionMissingArgument": ({ names: [flags] }) => `「${flags}」の値がありません。`,
      "commander.missingMandatoryOptionValue": ({ names: [flags] }) => `「${flags}」は必ず指定してください。`,
      "commander.invalidArgument": ({ names: [flags, given], choices }) =>
        `「${flags}」に「${given}」は使えません。${choices.replaceAll(", ", "、")} のどれかを指定してください。`,
    },
    next: "使い方は、コマンドに --help を付けると表示されます。",
    helpOption: "使い方を表示します。",
    unlessGiven: (value) => `。省くと ${value}`,
    titles: { "Usage:": "使い方:", "Arguments:": "引数:", "Options:": "オプション:", "Commands:": "コマンド:" },
  },
  en: {
    faults: {
      "commander.unknownOption": ({ names: [flag], meant }) =>
        `There is no option "${flag}" here.${meant && ` Did you mean ${meant}?`} Options go behind the command.`,
      "commander.unknownCommand": ({ names: [name], meant }) => `There is no command "${name}".${meant && ` Did you mean ${meant}?`}`,
      "commander.missingArgument": ({ names: [name] }) => `<${name}> is missing behind the command.`,
      "commander.excessArguments": () => "There is too much behind the command. Put names and texts with spaces into quotation marks.",
      "commander.optionMissingArgument": ({ names: [flags] }) => `"${flags}" has no value.`,
      "commander.missingMandatoryOptionValue": ({ names: [flags] }) => `"${flags}" has to be given.`,
      "commander.invalidArgument": ({ names: [flags, given], choices }) => `"${flags}" cannot be "${given}". Give one of ${choices}.`,
    },
    next: "A command with --help shows how it is used.",
    helpOption: "shows how it is used",
    unlessGiven: (value) => `; ${value} when left out`,
    titles: {},
  },
};

/** A fault of use as the parser tells it, in our words where we have some; null where it has only shown its help. */
export function usageMessage(code: string, message: string, language: Language): string | null {
  if (!message.startsWith("error:")) return null;
  const { faults, next } = USAGE_WORDS[language];
  const names = [...message.matchAll(/'([^']*)'/g)].map(([, name]) => name!);
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1] ?? "";
  const choices = /Allowed choices are (.*)\./.exec(message)?.[1] ?? "";
  const sentence = faults[code]?.({ names, meant, choices });
  return sentence === undefined ? message : `${sentence}${language === "ja" ? "" : " "}${next}`;
}
