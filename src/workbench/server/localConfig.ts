/**
 * What the add-in reads as its config.json in the workbench: the Graph endpoint beside it, no sign-in, and the site
 * that the endpoint has from the start. Addresses are relative to the add-in's page.
 */
export const LOCAL_CONFIG = {
  mode: "local",
  graphBaseUrl: "/graph/v1.0",
  siteUrl: "/sites/goals",
  list: "目標管理",
} as const;
