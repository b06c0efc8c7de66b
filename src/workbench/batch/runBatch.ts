import { ModelRefusal } from "../model/modelRefusal";
import { ApiError, unknownMember } from "./apiError";
import { camelCase, isApiObject, type ApiObject } from "./apiObject";
import { ObjectPaths } from "./objectPaths";
import { ActionType, type Action, type BatchRequest, type BatchResponse } from "./protocol";
import { answerQuery } from "./query";
import type { Session } from "./session";

const KEEP = "_KeepReference";

/** Runs the actions of a batch in order and stops at the first that is refused. */
export function runBatch(request: BatchRequest, session: Session): BatchResponse {
  const paths = new ObjectPaths(request.ObjectPaths, session);
  const kept = new Set(request.Actions.filter(isKeep).map(({ ObjectPathId }) => ObjectPathId));
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: valueOf(action, paths, kept, session) });
    } catch (cause) {
      const error = asApiError(cause);
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: locationOf(action, paths),
        ActionIndex: index,
        HttpStatusCode: error.httpStatus,
      };
      break;
    }
  }
  return response;
}

function isKeep({ ActionType: type, Name }: Action): boolean {
  return type === ActionType.Method && Name === KEEP;
}

function valueOf(action: Action, paths: ObjectPaths, kept: ReadonlySet<number>, session: Session): unknown {
  if (action.ActionType === ActionType.Trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === null) return null;
  const reference = (): Record<string, unknown> =>
    kept.has(action.ObjectPathId) && object.keepable ? { _ReferenceId: paths.reference(action.ObjectPathId, object) } : {};
  switch (action.ActionType) {
    case ActionType.Instantiate:
      return { ...object.identity(), ...reference() };
    case ActionType.Query:
      return { ...answerQuery(object, action.QueryInfo ?? {}, session), ...reference() };
    case ActionType.SetProperty:
      object.set(action.Name, paths.arguments(action.ArgumentInfo)[0], session);
      return null;
    case ActionType.Method:
      return callMethod(object, action, paths, session);
    default:
      throw new ApiError("NotImplemented", `The workbench does not know action type ${action.ActionType}.`);
  }
}

function callMethod(object: ApiObject, action: Action, paths: ObjectPaths, session: Session): unknown {
  if (action.Name === KEEP) {
    if (!object.keepable) throw unknownMember(object.typeName, KEEP);
    paths.reference(action.ObjectPathId, object);
    return null;
  }
  const result = object.call(action.Name, paths.arguments(action.ArgumentInfo), session);
  if (isApiObject(result)) return result.identity();
  return result ?? null;
}

function asApiError(cause: unknown): ApiError {
  if (cause instanceof ApiError) return cause;
  if (cause instanceof ModelRefusal) return new ApiError(cause.code, cause.message);
  return new ApiError("GeneralException", `The workbench failed: ${cause instanceof Error ? cause.message : String(cause)}`);
}

/** `WorksheetCollection.getItem`: where the client's error says that it happened. */
function locationOf(action: Action, paths: ObjectPaths): string {
  const path = paths.declared(action.ObjectPathId);
  if (action.ActionType === ActionType.Instantiate && path) return paths.location(path);
  return `${paths.typeName(action.ObjectPathId)}.${camelCase(action.Name)}`;
}
