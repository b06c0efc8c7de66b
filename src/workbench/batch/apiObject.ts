import { ApiError, unknownMember } from "./apiError";
import type { Session } from "./session";

/** A scalar member: how it is read, and how it is set where Excel lets it. */
export interface ApiProperty<T> {
  get: (target: T, session: Session) => unknown;
  set?: (target: T, value: unknown, session: Session) => void;
}

/** The members of one type of the Excel API that the workbench knows, by their names in PascalCase. */
export interface ApiTypeDeclaration<T> {
  name: string;
  /** `{ Id }` or `{ _Id }`: what the client finds the object by afterwards. */
  identity?: (target: T) => Record<string, unknown>;
  properties: Record<string, ApiProperty<T>>;
  /** Members that are objects themselves; null is a null object. */
  links?: Record<string, (target: T, session: Session) => ApiObject | null>;
  /** Their result is an object, null (null object), a value, or undefined. */
  methods?: Record<string, (target: T, args: readonly unknown[], session: Session) => unknown>;
  /** Collections: their members in order. */
  items?: (target: T, session: Session) => ApiObject[];
  /** Collections: the member of a key. */
  index?: (target: T, key: unknown, session: Session) => ApiObject;
  /** References to it can be kept between batches (ranges). */
  keepable?: boolean;
}

/** An object of the API bound to what it stands for. */
export interface ApiObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly keepable: boolean;
  /** Names of the scalar members. */
  readonly scalars: readonly string[];
  identity(): Record<string, unknown>;
  has(name: string): "scalar" | "link" | "none";
  get(name: string, session: Session): unknown;
  set(name: string, value: unknown, session: Session): void;
  link(name: string, session: Session): ApiObject | null;
  call(name: string, args: readonly unknown[], session: Session): unknown;
  items(session: Session): ApiObject[] | undefined;
  index(key: unknown, session: Session): ApiObject;
}

/** Binds what a type stands for to its members. */
export type ApiType<T> = (target: T) => ApiObject;

/** Declares a type of the API. */
export function apiType<T>(type: ApiTypeDeclaration<T>): ApiType<T> {
  const { name: typeName, properties, links = {}, methods = {} } = type;
  const scalars = Object.keys(properties);
  const known = <V>(members: Record<string, V>, name: string): V => {
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw unknownMember(typeName, camelCase(name));
    return member;
  };
  return (target) => ({
    typeName,
    target,
    keepable: type.keepable ?? false,
    scalars,
    identity: () => type.identity?.(target) ?? {},
    has: (name) => (Object.hasOwn(properties, name) ? "scalar" : Object.hasOwn(links, name) ? "link" : "none"),
    get: (name, session) => known(properties, name).get(target, session),
    set: (name, value, session) => {
      const { set } = known(properties, name);
      if (!set) throw new ApiError("InvalidOperation", `${typeName}.${camelCase(name)} cannot be set.`);
      set(target, value, session);
    },
    link: (name, session) => known(links, name)(target, session),
    call: (name, args, session) => known(methods, name)(target, args, session),
    items: (session) => type.items?.(target, session),
    index: (key, session) => {
      if (!type.index) throw unknownMember(typeName, "getItem");
      return type.index(target, key, session);
    },
  });
}

/** Whether a value is an object of the API. */
export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "typeName" in value && "identity" in value;
}

/** `GetUsedRange` → `getUsedRange`, as programmers know it. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `getUsedRange` → `GetUsedRange`, as the wire has it. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
