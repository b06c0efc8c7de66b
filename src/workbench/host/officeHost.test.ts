import { HostRefusal } from "../batch/apiError";
import { OfficeHost, type OfficeHostOptions } from "./officeHost";
import { OFFICE_THEMES } from "./officeTheme";

interface Posted {
  _actionName: string;
  _errorCode: number;
  _responseType: number;
  _data: Record<string, unknown> | null;
}

/** The host with a window that keeps what is posted to it. */
function setUp(change: Partial<OfficeHostOptions> = {}) {
  const posted: Posted[] = [];
  const frame = { postMessage: (message: string) => posted.push(JSON.parse(message) as Posted) } as unknown as Window;
  const seen = { unsupported: [] as string[], visible: [] as boolean[], exits: [] as string[] };
  const settings = new Map<string, unknown>([["kept", { a: 1 }]]);
  const host = new OfficeHost({
    origin: "http://localhost:1",
    locale: "ja-JP",
    addInName: "目標管理シート",
    documentName: "町.xlsx",
    sessionId: "s1",
    settings,
    theme: OFFICE_THEMES.light,
    runBatch: () => JSON.stringify({ Results: [], TraceIds: [] }),
    onVisibility: (visible) => seen.visible.push(visible),
    onFocusExit: (exit) => seen.exits.push(exit),
    onDialog: () => undefined,
    onUnsupported: (what) => seen.unsupported.push(what),
    ...change,
  });
  host.attachPane(frame);
  const call = (action: string, data: unknown, type = 0): Posted | undefined => {
    posted.length = 0;
    const request = { _messageType: 0, _actionName: action, _conversationId: "s1-pane", _correlationId: 7, _origin: "x", _data: data, _actionType: type };
    host.receive({ data: JSON.stringify(request), source: frame });
    return posted[0];
  };
  return { host, frame, posted, seen, settings, call };
}

const batch = (service: string, method: string, argument?: unknown) => ({
  DdaMethod: { DispatchId: 93 },
  ArrayData: [
    "WacPartition",
    "POST",
    "ProcessQuery",
    [],
    JSON.stringify({
      Actions: [
        { Id: 1, ActionType: 1, Name: "", ObjectPathId: 2 },
        { Id: 3, ActionType: 3, Name: method, ObjectPathId: 2, ArgumentInfo: { Arguments: [argument] } },
        { Id: 4, ActionType: 5, Name: "trace", ObjectPathId: 2 },
      ],
      ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: service } },
    }),
  ],
});

const bodyOf = (posted: Posted | undefined) => JSON.parse(String((posted!._data!.Data as unknown[])[2])) as Record<string, unknown>;

describe("OfficeHost", () => {
  test.each([
    ["text that is no JSON", "hello"],
    ["another library's message", JSON.stringify({ type: "x" })],
    ["an object", { _messageType: 0 }],
    ["a message of another conversation", JSON.stringify({ _messageType: 0, _actionName: "executeMethod", _conversationId: "s0-pane" })],
  ])("leaves %s alone", (_name, data) => {
    const { host, frame, posted } = setUp();
    host.receive({ data, source: frame });
    expect(posted).toEqual([]);
  });

  test("leaves messages of other windows alone", () => {
    const { host, posted } = setUp();
    host.receive({ data: JSON.stringify({ _messageType: 0, _actionName: "x", _conversationId: "s1-pane", _actionType: 0 }), source: {} as Window });
    expect(posted).toEqual([]);
  });

  test("the application context has all that office.js waits for", () => {
    const { call } = setUp();
    const context = call("ContextActivationManager_getAppContextAsync", "id")!._data!;
    const required = ["_id", "_appName", "_appVersion", "_appUILocale", "_dataLocale", "_docUrl", "_clientMode", "_settings", "_reason"];
    expect(required.filter((name) => context[name] === undefined)).toEqual([]);
    expect(context._settings).toEqual([["kept", '{"a":1}']]);
    expect(JSON.parse(String(context._requirementMatrix))).toMatchObject({ ExcelApi: expect.any(String) as string });
  });

  test("settings are saved whole and loaded again", () => {
    const { call, settings } = setUp();
    call("executeMethod", { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [["draft", '{"b":2}']] } });
    expect([...settings]).toEqual([["draft", { b: 2 }]]);
    expect(call("executeMethod", { DdaMethod: { DispatchId: 75 } })!._data).toMatchObject({ Error: 0, Properties: { Settings: [{ Name: "draft", Value: '{"b":2}' }] } });
  });

  test("the runtime's state is told, changed and heard of", () => {
    const { call, seen, posted } = setUp();
    call("richApiMessage", { eventDispId: 33 }, 1);
    const set = call("executeMethod", batch("Microsoft.AppRuntime.AppRuntimeService", "SetAppRuntimeState", "Visible"));
    expect(seen.visible).toEqual([true]);
    expect(set).toMatchObject({ _actionName: "richApiMessage", _responseType: 1, _data: { ArrayData: [[65536, 65539, "", '{"visibility":"Visible"}', 0, false]] } });
    expect(bodyOf(posted[1])).toMatchObject({ TraceIds: [4] });
    const get = bodyOf(call("executeMethod", batch("Microsoft.AppRuntime.AppRuntimeService", "GetAppRuntimeState")));
    expect(get.Results).toContainEqual({ ActionId: 3, Value: "Visible" });
  });

  test("a member of a service that is not known fails with its name", () => {
    const { call, seen } = setUp();
    expect(bodyOf(call("executeMethod", batch("Microsoft.AppRuntime.AppRuntimeService", "Fly")))).toMatchObject({ Error: { Code: "ApiNotFound" } });
    expect(seen.unsupported).toEqual(["Microsoft.AppRuntime.AppRuntimeService.Fly"]);
  });

  test("a numbered call that is not known is refused loudly", () => {
    const { call, seen } = setUp();
    expect(call("executeMethod", { DdaMethod: { DispatchId: 64 } })!._data).toEqual({ Version: 1, Error: 5000 });
    expect(seen.unsupported).toEqual(["executeMethod 64"]);
  });

  test("a batch refused as a whole has Office's number", () => {
    const { call } = setUp({
      runBatch: () => {
        throw new HostRefusal(5104, "ResponsePayloadSizeLimitExceeded");
      },
    });
    expect(call("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], '{"Actions":[],"ObjectPaths":{}}'] })!._data).toEqual({ Version: 1, Error: 5104 });
  });

  test("a failure inside is an error of the call, not silence", () => {
    const { call, seen } = setUp({
      runBatch: () => {
        throw new Error("out of order");
      },
    });
    expect(call("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], '{"Actions":[],"ObjectPaths":{}}'] })!._errorCode).toBe(-2);
    expect(seen.unsupported).toEqual(["out of order"]);
  });

  test("a command waits until the add-in is ready and ends when it says so", async () => {
    const { host, call, posted } = setUp();
    const outcome = host.invokeCommand("checkGoalSheets", "GoalSheet.Check");
    call("appCommandInvoked", {}, 1);
    expect(posted).toHaveLength(1);
    const sent = call("executeMethod", batch("Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady"));
    const [id, name, source] = sent!._data as unknown as string[];
    expect([name, JSON.parse(source!)]).toEqual(["checkGoalSheets", { source: { id: "GoalSheet.Check" } }]);
    call("executeMethod", { DdaMethod: { DispatchId: 94 }, "0": id, "1": 0, "2": "{}" });
    expect(await outcome).toBe("completed");
  });

  test.each([
    [13, ["next"]],
    [14, ["previous"]],
    [15, ["document"]],
    [21, []],
  ])("focus that leaves the page with action %d goes %j", (action, exits) => {
    const { call, seen } = setUp();
    call("ContextActivationManager_notifyHost", ["id", action]);
    expect(seen.exits).toEqual(exits);
  });

  test("events are sent only to a page that listens", () => {
    const { host, call, posted } = setUp();
    host.sendEvents([[65536, 10, "id", "{}", 0]]);
    expect(posted).toEqual([]);
    call("richApiMessage", {}, 1);
    posted.length = 0;
    host.sendEvents([[65536, 10, "id", "{}", 0]]);
    expect(posted).toHaveLength(1);
    call("richApiMessage", {}, 2);
    posted.length = 0;
    host.sendEvents([[65536, 10, "id", "{}", 0]]);
    expect(posted).toEqual([]);
  });
});
