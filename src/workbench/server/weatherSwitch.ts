import type { IncomingMessage } from "node:http";
import { WEATHERS, type Weather, type WeatherSwitch } from "../graph/faults";
import { sendText } from "./staticFolder";
import type { RequestHandler } from "./workbenchServer";

/** Where the page asks for trouble between the add-in and Graph: `{"weather": "offline"}` by PUT. */
const WEATHER_PATH = "/workbench/weather";

const LONGEST_BODY = 100;

/** Sets the weather of the Graph endpoint; an unknown one is refused with the names that there are. */
export function weatherHandler(weatherSwitch: WeatherSwitch): RequestHandler {
  return async (req, res) => {
    if (req.url !== WEATHER_PATH || req.method !== "PUT") return false;
    const weather = await readWeather(req);
    if (!weather) {
      sendText(res, 400, "text/plain", `The body must be {"weather": …} with one of ${WEATHERS.join(", ")}.`);
      return true;
    }
    weatherSwitch.weather = weather;
    res.writeHead(204).end();
    return true;
  };
}

async function readWeather(req: IncomingMessage): Promise<Weather | undefined> {
  let body = "";
  for await (const chunk of req) {
    if (body.length <= LONGEST_BODY) body += String(chunk);
  }
  try {
    const { weather } = JSON.parse(body) as { weather?: unknown };
    return WEATHERS.find((known) => known === weather);
  } catch {
    return undefined;
  }
}
