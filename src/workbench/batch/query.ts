import { unknownMember } from "./apiError";
import { pascalCase, type ApiObject } from "./apiObject";
import type { QueryInfo } from "./protocol";
import type { Session } from "./session";

const EVERYTHING = "*";

/** Property paths as a tree: `format/fill/color`, `format/font/bold` → format → fill, font. */
type Selection = Map<string, Selection>;

/** What a query answers: PascalCase members, collections as `_Items`. Nothing selected is every scalar member. */
export function answerQuery(object: ApiObject, info: QueryInfo, session: Session): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/${EVERYTHING}`)];
  return answer(object, selection(paths), session, info);
}

function selection(paths: readonly string[]): Selection {
  const root: Selection = new Map();
  for (const path of paths) {
    let node = root;
    for (const part of path.split("/").filter((one) => one !== "")) {
      const next: Selection = node.get(part) ?? new Map<string, Selection>();
      node.set(part, next);
      node = next;
    }
  }
  return root;
}

function answer(object: ApiObject, wanted: Selection, session: Session, page: QueryInfo = {}): Record<string, unknown> {
  const items = object.items(session);
  if (!items) return members(object, wanted, session);
  const own: Selection = new Map();
  const ofItems: Selection = new Map();
  for (const [name, below] of wanted) {
    if (name === "items") below.forEach((deeper, key) => ofItems.set(key, deeper));
    else if (object.has(pascalCase(name)) === "scalar") own.set(name, below);
    else ofItems.set(name, below);
  }
  const from = page.Skip ?? 0;
  const shown = items.slice(from, page.Top === undefined ? undefined : from + page.Top);
  return {
    ...(own.size > 0 ? members(object, own, session) : {}),
    _Items: shown.map((item) => answer(item, ofItems, session)),
  };
}

function members(object: ApiObject, wanted: Selection, session: Session): Record<string, unknown> {
  const values: Record<string, unknown> = { ...object.identity() };
  if (wanted.size === 0 || wanted.has(EVERYTHING)) {
    for (const name of object.scalars) values[name] = object.get(name, session);
  }
  for (const [written, below] of wanted) {
    if (written === EVERYTHING) continue;
    const name = pascalCase(written);
    const kind = object.has(name);
    if (kind === "none") throw unknownMember(object.typeName, written);
    if (kind === "scalar") {
      values[name] = object.get(name, session);
    } else {
      const linked = object.link(name, session);
      values[name] = linked === null ? null : answer(linked, below, session);
    }
  }
  return values;
}
