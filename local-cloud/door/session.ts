import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Settings } from "../settings";

const COOKIE = "session";
const SECRET = "session secret";

/** Who a browser is: an openId in a cookie that only this cloud can sign and no page can read. */
export class Sessions {
  readonly #secret: string;

  constructor(settings: Settings) {
    const secret = settings.read(SECRET) ?? randomBytes(32).toString("base64url");
    settings.write(SECRET, secret);
    this.#secret = secret;
  }

  /** The openId of a signed cookie; null for a new visitor, or a cookie that was not signed here. */
  read(request: IncomingMessage): string | null {
    const cookies = (request.headers.cookie ?? "").split(/;\s*/);
    const value = cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
    const [encoded = "", signature = ""] = value?.split(".") ?? [];
    const wanted = Buffer.from(this.#sign(encoded));
    const given = Buffer.from(signature);
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    return Buffer.from(encoded, "base64url").toString("utf8");
  }

  /** Makes the browser this person from now on; null makes it nobody, so that it is a new visitor at the next call. */
  write(response: ServerResponse, openId: string | null): void {
    const encoded = Buffer.from(openId ?? "", "utf8").toString("base64url");
    const value = openId === null ? "; Max-Age=0" : `${encoded}.${this.#sign(encoded)}`;
    response.setHeader("set-cookie", `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict`);
  }

  #sign(text: string): string {
    return createHmac("sha256", this.#secret).update(text).digest("base64url");
  }
}

/** As WeChat's: 28 characters. It begins with a letter, because the SDK turns a name of digits into a number. */
export const randomOpenId = () => `o${randomBytes(21).toString("base64url").slice(0, 27)}`;
