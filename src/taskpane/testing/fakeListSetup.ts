import type { Config } from "../../sharepoint/config";
import type { ProvisionReport } from "../../sharepoint/provision";
import type { Person } from "../../submission/schema";
import type { ListSetup } from "../list/listSetup";

export const SHAREPOINT: Config = {
  mode: "sharepoint",
  graphBaseUrl: "https://graph.microsoft.com/v1.0",
  siteUrl: "https://example.sharepoint.com/sites/goals",
  list: "0f8fad5b-d9cb-469f-a165-70867728950e",
  departments: [
    { name: "みなと部", sections: null },
    { name: "やま部", sections: null },
  ],
  signIn: { tenantId: "town.example", clientId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", permission: "Sites.Selected" },
};

/** The list's other side for tests; `report` is what provisioning gives or throws, a promise keeps it going. */
export function fakeListSetup(config: Config, report: ProvisionReport | Error | Promise<ProvisionReport>, signedIn: Person | null = null): ListSetup {
  return {
    config,
    account: () => Promise.resolve(signedIn),
    signIn: () => Promise.resolve({ name: "港 太郎", id: "taro@town.example" }),
    async provision(onColumn) {
      onColumn(12, 24);
      const given = await report;
      if (given instanceof Error) throw given;
      return given;
    },
  };
}
