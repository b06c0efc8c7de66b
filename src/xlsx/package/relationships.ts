/**
 * The targets that a relationships part names (ECMA-376 part 2, 6.5.3), by their ids: names of parts without the slash
 * before them.
 *
 * @param folder the folder of the part whose relationships they are, with a slash behind it; empty for the package's own
 */
export function targetsOf(relationships: string, folder: string): Map<string, string> {
  const found = relationships.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g);
  return new Map(
    [...found].map(([, attributes]) => [attribute("Id", attributes!), new URL(attribute("Target", attributes!), `part:/${folder}`).pathname.slice(1)]),
  );
}

function attribute(name: string, attributes: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}
