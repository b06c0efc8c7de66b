import type { GraphService } from "./graphService";

/** A fetch that speaks to the service in the same process, without sockets. A cut connection rejects as a browser's fetch does. */
export function serviceFetch(service: GraphService, wait: (milliseconds: number) => Promise<void> = () => Promise.resolve()): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { reply, delay, cut } = service.answer({
      method: request.method,
      url: new URL(request.url),
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    if (delay > 0) await wait(delay);
    if (cut) throw new TypeError("fetch failed");
    const text = reply.body === undefined ? null : JSON.stringify(reply.body);
    return new Response(text, { status: reply.status, headers: { ...(text !== null && { "Content-Type": "application/json" }), ...reply.headers } });
  };
}
