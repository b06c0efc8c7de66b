import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** Object identifiers as DER: ECDSA with SHA-256, common name, basic constraints, subject alternative name. */
const ECDSA_SHA256 = "06082a8648ce3d040302";
const COMMON_NAME = "0603550403";
const BASIC_CONSTRAINTS = "0603551d13";
const ALTERNATIVE_NAME = "0603551d11";
const HOUR = 3_600_000;

/** A key and a certificate of its own for a host, good for an hour (RFC 5280), as PEM. For tests. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(hex(ECDSA_SHA256));
  const name = sequence(tagged(0x31, sequence(hex(COMMON_NAME), tagged(0x0c, Buffer.from(host)))));
  const extensions = sequence(
    sequence(hex(BASIC_CONSTRAINTS), hex("0101ff"), tagged(0x04, sequence(hex("0101ff")))),
    sequence(hex(ALTERNATIVE_NAME), tagged(0x04, sequence(tagged(0x82, Buffer.from(host))))),
  );
  const body = sequence(
    tagged(0xa0, hex("020102")),
    tagged(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(Date.now() - HOUR), time(Date.now() + HOUR)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, extensions),
  );
  const signature = tagged(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", body, privateKey)]));
  const certificate = sequence(body, algorithm, signature).toString("base64").replace(/(.{64})/g, "$1\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.trim()}\n-----END CERTIFICATE-----\n`,
  };
}

function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => tagged(0x30, ...parts);
const hex = (text: string): Buffer => Buffer.from(text, "hex");
const time = (milliseconds: number): Buffer => tagged(0x17, Buffer.from(`${new Date(milliseconds).toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));
