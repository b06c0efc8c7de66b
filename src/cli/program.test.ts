import { goalSheetProgram } from "./program";

test.each([
  ["ja", "表示の言語 (ja, en)。省くと ja"],
  ["en", "language of messages (ja, en); ja when left out"],
] as const)("the help of every command is in %s alone", (language, sentence) => {
  const commands = goalSheetProgram(language).commands.flatMap((command) => [command, ...command.commands]);
  const helps = commands.filter(({ options }) => options.length > 0).map((command) => command.helpInformation().replace(/\s+/g, " "));
  expect(helps.length).toBeGreaterThan(5);
  for (const help of helps) {
    expect(help).toContain(sentence);
    expect(help).not.toMatch(/choices:|default:/);
  }
});
