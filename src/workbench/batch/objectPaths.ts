import { ApiError, unknownMember } from "./apiError";
import { camelCase, isApiObject, type ApiObject } from "./apiObject";
import { workbookObject } from "./objects/workbook";
import { PathType, type ArgumentInfo, type ObjectPath } from "./protocol";
import type { Session } from "./session";

/** The object paths of one batch; each is resolved once, so that a method such as `add` runs once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, ApiObject | null>();
  private readonly resolving = new Set<number>();
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly session: Session,
  ) {}

  /** The path as the client declared it. */
  declared(id: number): ObjectPath | undefined {
    return this.paths[String(id)];
  }

  /** The object of a path; null for a null object, whose own members are null objects again. */
  resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.declared(id);
    if (!path) throw new ApiError("InvalidReference", `The batch names object path ${id} without declaring it.`);
    if (this.resolving.has(id)) throw new ApiError("InvalidReference", `Object path ${id} leads back to itself.`);
    this.resolving.add(id);
    try {
      const object = this.make(path);
      this.resolved.set(id, object);
      return object;
    } finally {
      this.resolving.delete(id);
    }
  }

  /** Arguments with the objects in their places. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids?.[index]));
  }

  /** The reference under which an object of this batch is kept. */
  reference(id: number, object: ApiObject): string {
    const known = this.referenceIds.get(id);
    if (known) return known;
    const path = this.declared(id);
    const reference = path?.ObjectPathType === PathType.Reference ? path.Name : this.session.keep(object);
    this.referenceIds.set(id, reference);
    return reference;
  }

  /** Where in the API a path stands, for errors: `WorksheetCollection.getItem`. */
  location(path: ObjectPath): string {
    const parent = path.ParentObjectPathId === undefined ? "" : this.typeName(path.ParentObjectPathId);
    const member = path.ObjectPathType === PathType.Indexer ? "getItem" : camelCase(path.Name);
    return parent ? `${parent}.${member}` : member;
  }

  /** Type of a path that was resolved already, "" of any other. */
  typeName(id: number): string {
    return this.resolved.get(id)?.typeName ?? "";
  }

  private argument(value: unknown, id: number | number[] | undefined): unknown {
    if (Array.isArray(id)) return Array.isArray(value) ? value.map((one, at) => this.argument(one, id[at])) : value;
    return id ? this.resolve(id) : value;
  }

  private make(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return workbookObject(this.session.model);
      case PathType.NewObject:
        throw unknownMember("NewObject", path.Name);
      case PathType.Null:
        return null;
      case PathType.Reference:
        return this.keptObject(path.Name);
      case PathType.Method:
        return this.onParent(path, (parent) => parent.call(path.Name, this.arguments(path.ArgumentInfo), this.session));
      case PathType.Property:
        return this.onParent(path, (parent) => parent.link(path.Name, this.session));
      case PathType.Indexer:
        return this.onParent(path, (parent) => parent.index(this.arguments(path.ArgumentInfo)[0], this.session));
      default:
        throw new ApiError("NotImplemented", `The workbench does not know object path type ${path.ObjectPathType}.`);
    }
  }

  private onParent(path: ObjectPath, member: (parent: ApiObject) => unknown): ApiObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    const result = member(parent);
    if (result === null || isApiObject(result)) return result;
    throw new ApiError("InvalidReference", `${parent.typeName}.${camelCase(path.Name)} is no object.`);
  }

  private keptObject(reference: string): ApiObject {
    const object = this.session.kept(reference);
    if (!object) throw new ApiError("InvalidReference", "The object is no longer kept; track it to use it in a later batch.");
    return object;
  }
}
