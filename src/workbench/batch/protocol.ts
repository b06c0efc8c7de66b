/**
 * Shapes of the batches that office.js sends, one for each `context.sync()`. They are those of the library's own
 * source (@microsoft/office-js 1.1.110, `ProcessQuery`); names keep its spelling.
 */

/** `ActionType` of an action. */
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
} as const;

/** `ObjectPathType` of an object path. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** Arguments of a method or property; where the id beside an argument is not 0, that object is the argument. */
export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  ReferencedObjectPathIds?: (number | number[])[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** What a query loads: property paths as the client wrote them, such as `format/fill/color`. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface BatchResponse {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** One event for the client: category, event type, target, argument as JSON, message id. */
export type EventEntry = [category: 65536, eventType: number, targetId: string, argument: string, id: number];
