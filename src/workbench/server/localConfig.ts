/**
 * What the add-in reads as its config.json in the workbench: the Graph endpoint beside it, no sign-in, the site that
 * the endpoint has from the start, and three departments of the invented town, for one of which there is no sample.
 * Addresses are relative to the add-in's page.
 */
export const LOCAL_CONFIG = {
  mode: "local",
  graphBaseUrl: "/graph/v1.0",
  siteUrl: "/sites/goals",
  list: "目標管理",
  departments: ["すこやか暮らし部", "みどり環境部", "まちなみ部"],
} as const;
