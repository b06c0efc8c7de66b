import { TextDecoder, TextEncoder } from "node:util";

// jsdom has none; every browser that Office runs in has.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
