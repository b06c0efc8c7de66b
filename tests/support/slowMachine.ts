import { configure } from "@testing-library/react";

// On a machine that runs several tests beside one another a pane may need seconds for what takes milliseconds alone. What
// never comes fails all the same, later.
configure({ asyncUtilTimeout: 15_000 });
