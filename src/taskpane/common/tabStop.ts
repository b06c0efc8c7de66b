/**
 * Which of a group's radio buttons Tab stops at: the chosen one, else the first. Browsers see to that by themselves, but
 * office.js on the web moves by Tab from control to control and knows no groups.
 */
export function tabStop<T extends string>(choices: readonly T[], chosen: string | null): (choice: T) => 0 | -1 {
  const stop = choices.find((choice) => choice === chosen) ?? choices[0];
  return (choice) => (choice === stop ? 0 : -1);
}
