import { apiType, type ApiObject } from "../apiObject";
import { unknownMember } from "../apiError";

const addinInternalService = apiType<null>({
  name: "AddinInternalService",
  properties: {},
  methods: { NotifyActionHandlerReady: () => undefined },
});

const appRuntimeService = apiType<null>({
  name: "AppRuntimeService",
  properties: {},
  methods: { SetAppRuntimeState: () => undefined },
});

/** Objects that office.js makes by name outside the workbook; the page listens for the pane's visibility itself. */
export function internalService(name: string): ApiObject {
  switch (name) {
    case "Microsoft.InternalService.AddinInternalService":
      return addinInternalService(null);
    case "Microsoft.AppRuntime.AppRuntimeService":
      return appRuntimeService(null);
    default:
      throw unknownMember("NewObject", name);
  }
}
