/** What the batches about the add-in's own runtime, not about the workbook, may ask and change. */
export interface AddInRuntime {
  visible: boolean;
  setVisible(visible: boolean): void;
  startupState: string;
  /** The add-in's page is ready to take function commands. */
  ready(): void;
}

interface BatchAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: { Arguments?: unknown[] };
}

interface ServiceBatch {
  Actions: BatchAction[];
  ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
}

const PathType = { newObject: 2 } as const;
const ActionType = { instantiate: 1, query: 2, method: 3, trace: 5 } as const;

type ServiceMethod = (runtime: AddInRuntime, argument: unknown) => unknown;

/** Member names as office.js sends them, `service.method`. */
const METHODS: Readonly<Record<string, ServiceMethod>> = {
  "Microsoft.InternalService.AddinInternalService.NotifyActionHandlerReady": (runtime) => {
    runtime.ready();
    return null;
  },
  "Microsoft.AppRuntime.AppRuntimeService.GetAppRuntimeState": (runtime) => (runtime.visible ? "Visible" : "Background"),
  "Microsoft.AppRuntime.AppRuntimeService.SetAppRuntimeState": (runtime, state) => {
    runtime.setVisible(state === "Visible");
    return null;
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService.GetAppRuntimeStartState": (runtime) => runtime.startupState,
  "Microsoft.AppRuntime.AppRuntimePersistenceService.SetAppRuntimeStartState": (runtime, state) => {
    runtime.startupState = String(state);
    return null;
  },
};

/**
 * Answers a batch whose objects are services of the add-in's runtime (`Office.addin.*`); any other batch gives
 * undefined and is left to the workbook's interpreter. A member that is not known ends in ApiNotFound.
 */
export function runServiceBatch(body: string, runtime: AddInRuntime): string | undefined {
  const batch = JSON.parse(body) as ServiceBatch;
  const services = Object.values(batch.ObjectPaths).filter((path) => path.ObjectPathType === PathType.newObject);
  if (services.length === 0 || !services.every((path) => path.Name.startsWith("Microsoft."))) return undefined;

  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    const service = batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
    switch (action.ActionType) {
      case ActionType.instantiate:
      case ActionType.query:
        results.push({ ActionId: action.Id, Value: {} });
        break;
      case ActionType.trace:
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
        break;
      default: {
        const member = `${service}.${action.Name}`;
        const method = action.ActionType === ActionType.method ? METHODS[member] : undefined;
        if (!method) return JSON.stringify({ Error: apiNotFound(member, index), Results: results, TraceIds: traceIds });
        results.push({ ActionId: action.Id, Value: method(runtime, action.ArgumentInfo?.Arguments?.[0]) });
      }
    }
  }
  return JSON.stringify({ Results: results, TraceIds: traceIds });
}

function apiNotFound(member: string, actionIndex: number) {
  return {
    Code: "ApiNotFound",
    Message: `The workbench does not know ${member}.`,
    Location: member,
    ActionIndex: actionIndex,
    HttpStatusCode: 404,
  };
}
