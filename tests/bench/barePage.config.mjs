import path from "node:path";
import { fileURLToPath } from "node:url";
import configurations from "../../webpack.config.js";

const addIn = configurations().find(({ name }) => name === "add-in");

/** The add-in's own build settings for the bare page. */
export default {
  mode: addIn.mode,
  resolve: addIn.resolve,
  module: addIn.module,
  performance: addIn.performance,
  stats: addIn.stats,
  entry: path.join(path.dirname(fileURLToPath(import.meta.url)), "barePage.tsx"),
};
