import { useState } from "react";
import type { WorkbenchWords } from "../../messages/workbench";
import type { Weather } from "../graph/faults";
import type { Notice } from "./Notices";
import { setWeather } from "./workbenchServices";

/** The weather between the add-in and Graph, as the server has it, and choosing another one. */
export function useWeather(tell: (notice: Notice) => void, words: WorkbenchWords): [Weather, (wanted: Weather) => Promise<void>] {
  const [weather, setShown] = useState<Weather>("fine");
  const choose = async (wanted: Weather) => {
    try {
      await setWeather(wanted);
      setShown(wanted);
    } catch (error) {
      console.error(error);
      tell({ intent: "error", text: words.weatherNotSet });
    }
  };
  return [weather, choose];
}
