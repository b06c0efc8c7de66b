import { documentsOf } from "../../src/submission/testing/documents";
import { preparedTown } from "../../src/workbench/graph/testing/town";
import { ratios, type Bench } from "./figure";

const figure = ratios("submit");
const ROWS = 60;

/** Submitting a department's rows: requests, against one request a row. */
export const submitBench: Bench = {
  name: "submit",
  async measure() {
    const town = await preparedTown();
    const session = town.session();
    const documents = documentsOf(ROWS);
    const plan = await session.preview(documents);
    const looking = town.count().length;
    await session.submit(plan);
    const sending = town.count().length;
    await session.submit(await session.preview(documents));
    const again = town.count().length;
    return [
      figure(`requests to preview ${ROWS} rows`, looking, ROWS, "one a row"),
      figure(`requests to send ${ROWS} rows`, sending, ROWS, "one a row", 0.2),
      figure(`requests to submit ${ROWS} unchanged rows`, again, looking + sending, "the first submission", 1),
    ];
  },
};

