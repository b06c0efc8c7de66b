import { compact } from "../japanese/text";
import type { Block } from "../sheet/grid";
import { remembered } from "./remembered";

/** A block's text as it is compared; every heading and label of every form looks at every block, so it is made once. */
export const compactText = remembered((block: Block): string => compact(block.text));
