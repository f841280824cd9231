import { parse } from "protobufjs";
import type { Tray } from "./tray";

/** WeChat's open interfaces as the SDK writes them on the wire. */
const wire = parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; int32 svrkitErrorCode = 6; }
`).root;
const Request = wire.lookupType("CommApiData");
const Response = wire.lookupType("CommOpenApiResp");

/** What an interface answers that the function was not declared to call. */
const NO_PERMISSION = -604101;

interface Sent {
  readonly openapiData?: { readonly pairs?: readonly { readonly key: string; readonly value: Buffer }[] };
}

/** Answers a call of an open interface; null when this cloud does not offer it. */
export function answerOpenApi(tray: Tray, name: string, data: Buffer, allowed: readonly string[] | null): Buffer | null {
  if (allowed && !allowed.includes(name)) return encoded({ errorCode: NO_PERMISSION });
  if (name !== "subscribeMessage.send") return null;
  const sent = Request.toObject(Request.decode(data), { bytes: Buffer }) as Sent;
  const given = Object.fromEntries(
    (sent.openapiData?.pairs ?? []).map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString("utf8"))]),
  );
  const result = tray.send({ openId: given.touser, templateId: given.template_id, page: given.page ?? "", data: given.data ?? {} });
  return encoded({ respData: Buffer.from(JSON.stringify(result)), contentType: "application/json", httpCode: 200 });
}

const encoded = (fields: Record<string, unknown>) => Buffer.from(Response.encode(Response.create(fields)).finish());
