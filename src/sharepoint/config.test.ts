import { readConfig, type ConfigError } from "./config";

const PAGE = "http://localhost:3000/taskpane.html";
const local = { mode: "local", graphBaseUrl: "/graph/v1.0", siteUrl: "/sites/goals", list: "目標管理" };
const sharepoint = {
  mode: "sharepoint",
  graphBaseUrl: "https://graph.microsoft.com/v1.0",
  siteUrl: "https://example.sharepoint.com/sites/goals",
  list: "0f8fad5b-d9cb-469f-a165-70867728950e",
  tenantId: "example.onmicrosoft.com",
  clientId: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  permission: "Lists.SelectedOperations.Selected",
  departments: ["総務部", { name: "市民部", sections: ["戸籍課", "保険課"] }],
};

test("a local configuration resolves its addresses against the page", () => {
  expect(readConfig(JSON.stringify(local), PAGE)).toEqual({
    ok: true,
    config: { mode: "local", graphBaseUrl: "http://localhost:3000/graph/v1.0", siteUrl: "http://localhost:3000/sites/goals", list: "目標管理", departments: null, signIn: null },
  });
});

test("a SharePoint configuration is read whole", () => {
  const { tenantId, clientId, permission, ...rest } = sharepoint;
  const departments = [{ name: "総務部", sections: null }, { name: "市民部", sections: ["戸籍課", "保険課"] }];
  expect(readConfig(JSON.stringify(sharepoint), PAGE)).toEqual({ ok: true, config: { ...rest, departments, signIn: { tenantId, clientId, permission } } });
});

test("an empty list of departments is none", () => {
  expect(readConfig(JSON.stringify({ ...local, departments: [] }), PAGE)).toMatchObject({ config: { departments: null } });
});

const rejects: [string, unknown, Partial<ConfigError>[]][] = [
  ["text that is no JSON", "{", [{ reason: "not-json" }]],
  ["a list", [], [{ reason: "not-object" }]],
  ["nothing", {}, ["mode", "graphBaseUrl", "siteUrl", "list", "tenantId", "clientId", "permission"].map((setting) => ({ reason: "missing", setting }))],
  ["an unknown mode", { ...sharepoint, mode: "cloud" }, [{ reason: "invalid", setting: "mode", value: '"cloud"' }]],
  ["a misspelt setting", { ...local, lists: "x" }, [{ reason: "unknown-setting", setting: "lists" }]],
  ["sign-in settings in local mode", { ...local, clientId: sharepoint.clientId }, [{ reason: "unknown-setting", setting: "clientId" }]],
  ["Graph over http", { ...sharepoint, graphBaseUrl: "http://graph.microsoft.com/v1.0" }, [{ reason: "invalid", setting: "graphBaseUrl" }]],
  ["Graph without its version", { ...sharepoint, graphBaseUrl: "https://graph.microsoft.com" }, [{ reason: "invalid", setting: "graphBaseUrl" }]],
  ["a relative site", { ...sharepoint, siteUrl: "/sites/goals" }, [{ reason: "invalid", setting: "siteUrl" }]],
  ["a site's page with a query", { ...sharepoint, siteUrl: `${sharepoint.siteUrl}?a=1` }, [{ reason: "invalid", setting: "siteUrl" }]],
  ["a site with a user", { ...sharepoint, siteUrl: sharepoint.siteUrl.replace("://", "://taro@") }, [{ reason: "invalid", setting: "siteUrl" }]],
  ["a site with a password", { ...sharepoint, siteUrl: sharepoint.siteUrl.replace("://", "://:himitsu@") }, [{ reason: "invalid", setting: "siteUrl" }]],
  ["a blank list", { ...local, list: " " }, [{ reason: "invalid", setting: "list" }]],
  ["a tenant that is a sentence", { ...sharepoint, tenantId: "our town" }, [{ reason: "invalid", setting: "tenantId" }]],
  ["a client id cut short", { ...sharepoint, clientId: "7c9e6679" }, [{ reason: "invalid", setting: "clientId" }]],
  ["a permission of another kind", { ...sharepoint, permission: "Mail.Read" }, [{ reason: "invalid", setting: "permission" }]],
  ["departments that are no list", { ...local, departments: "総務部" }, [{ reason: "invalid", setting: "departments", value: '"総務部"' }]],
  ["departments named twice", { ...local, departments: ["総務部", "総 務部"] }, [{ reason: "invalid", setting: "departments", value: '"総 務部"' }]],
  ["a department without a name", { ...local, departments: ["総務部", { sections: ["人事課"] }] }, [{ reason: "invalid", setting: "departments", value: '{"sections":["人事課"]}' }]],
  ["a department with other facts", { ...local, departments: [{ name: "総務部", head: "港" }] }, [{ reason: "invalid", setting: "departments" }]],
  ["sections named twice", { ...local, departments: [{ name: "総務部", sections: ["人事課", "人事課"] }] }, [{ reason: "invalid", setting: "departments" }]],
  ["an empty list of sections", { ...local, departments: [{ name: "総務部", sections: [] }] }, [{ reason: "invalid", setting: "departments" }]],
  ["a blank section", { ...local, departments: [{ name: "総務部", sections: [" "] }] }, [{ reason: "invalid", setting: "departments" }]],
  ["a number for a text", { ...local, list: 3 }, [{ reason: "invalid", setting: "list", value: "3" }]],
];

test.each(rejects)("refuses %s", (_name, settings, errors) => {
  const read = readConfig(typeof settings === "string" ? settings : JSON.stringify(settings), PAGE);
  expect(read).toMatchObject({ ok: false, errors });
});
