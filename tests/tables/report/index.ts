export { DEPARTMENTS } from "./departments";
export { DONE } from "./done";
export { HARMLESS } from "./harmless";
export { NOT_DONE } from "./notDone";
export { SEVERAL } from "./several";
export { PLANNED } from "./planned";
export type { SentenceRow, Short } from "./row";
export { REMARKS } from "./remarks";
export { RUNNING } from "./running";
