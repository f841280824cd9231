import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Sealing of what identifies a child or says what a family wrote: SM4-CTR, then HMAC-SM3 over place, vector and cipher text
 * (the runtime's OpenSSL has no SM4-GCM). Each value is bound to its collection, document and field, so that a sealed value moved
 * elsewhere does not open. Format: version.base64url(vector ‖ cipher ‖ mac).
 */
const vectorLength = 16;
const macLength = 32;
const version = "1";

interface Keys {
  cipher: Buffer;
  mac: Buffer;
  fingerprint: Buffer;
}
let keys: { source: string; made: Keys } | undefined;

/** Keys derived from SEALING_KEY (at least 32 characters). Without it nothing may be stored: that is an operator's matter, said plainly. */
function currentKeys(): Keys {
  const source = process.env.SEALING_KEY ?? "";
  if (source.length < 32) throw new Error("SEALING_KEY is not set or shorter than 32 characters: see content/environment.example");
  if (keys?.source !== source) {
    const derive = (purpose: string) => createHmac("sm3", source).update(purpose).digest();
    keys = { source, made: { cipher: derive("cipher").subarray(0, 16), mac: derive("mac"), fingerprint: derive("fingerprint") } };
  }
  return keys.made;
}

const macOf = (key: Buffer, place: string, body: Buffer) => createHmac("sm3", key).update(place).update("\0").update(body).digest();

/** Seals a text for its place ("collection|document|field"). */
export function seal(text: string, place: string): string {
  const { cipher, mac } = currentKeys();
  const vector = randomBytes(vectorLength);
  const encipher = createCipheriv("sm4-ctr", cipher, vector);
  const body = Buffer.concat([vector, encipher.update(text, "utf8"), encipher.final()]);
  return `${version}.${Buffer.concat([body, macOf(mac, place, body)]).toString("base64url")}`;
}

/** Opens what `seal` made for the same place; throws when it was changed, moved or sealed with another key. */
export function unseal(sealed: string, place: string): string {
  const { cipher, mac } = currentKeys();
  const bytes = Buffer.from(sealed.slice(version.length + 1), "base64url");
  const body = bytes.subarray(0, -macLength);
  if (
    !sealed.startsWith(`${version}.`) ||
    bytes.length < vectorLength + macLength ||
    !timingSafeEqual(bytes.subarray(-macLength), macOf(mac, place, body))
  ) {
    throw new Error(`a sealed value of ${place.split("|")[0]} does not open`);
  }
  const decipher = createDecipheriv("sm4-ctr", cipher, body.subarray(0, vectorLength));
  return Buffer.concat([decipher.update(body.subarray(vectorLength)), decipher.final()]).toString("utf8");
}

/** A keyed digest for exact look-up without keeping the value (joining codes, telephone numbers): the same text, the same answer. */
export const fingerprint = (text: string): string => createHmac("sm3", currentKeys().fingerprint).update(text).digest("base64url");
