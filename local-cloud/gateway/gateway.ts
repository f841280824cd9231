import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Clock } from "../clock";
import { answerDatabase, type DatabaseAnswer, type DatabaseRequest } from "../database/actions";
import type { Database } from "../database/database";
import type { Declaration } from "../declaration";
import { asFailure, notOffered } from "../failure";
import type { FunctionHost } from "../functions/host";
import { answerJson, readBody } from "../http";
import { partsOf } from "../messages/multipart";
import { answerOpenApi } from "../messages/openapi";
import type { Tray } from "../messages/tray";
import type { Operation, Statistics } from "../statistics";

export interface Services {
  readonly database: Database;
  readonly host: FunctionHost;
  readonly tray: Tray;
  readonly clock: Clock;
  readonly declared: Declaration["functions"];
  readonly statistics: Statistics;
  readonly log: (line: string) => void;
}

interface FunctionRequest {
  readonly action: "functions.invokeFunction";
  readonly function_name: string;
  readonly request_data?: string;
}

/** The one address that the SDK speaks to: every request is an action on some service, and every answer has status 200. */
export class Gateway {
  constructor(private readonly services: Services) {}

  /** Answers a request to /admin, or /admin/FUNCTION/CALL when a running function asks. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, , caller = null, call = null] = new URL(request.url ?? "/", "http://local").pathname.split("/");
    const requestId = randomUUID();
    const begun = performance.now();
    const record = (operation: Pick<Operation, "action"> & Partial<Operation>) =>
      this.services.statistics.record({
        request: call,
        function: caller,
        examined: 0,
        returned: 0,
        milliseconds: performance.now() - begun,
        ...operation,
      });
    let action = "unknown";
    try {
      const body = await readBody(request);
      const contentType = request.headers["content-type"] ?? "";
      if (contentType.startsWith("multipart/form-data")) {
        const parts = partsOf(body, contentType);
        action = parts.get("action")?.toString("utf8") ?? action;
        const bytes = this.#answerOpenApi(action, parts, caller);
        record({ action });
        response.writeHead(200, { "content-type": "application/octet-stream" }).end(bytes);
        return;
      }
      const asked = JSON.parse(body.toString("utf8")) as DatabaseRequest | FunctionRequest;
      action = asked.action;
      const { body: answer, ...cost } = await this.#answerAction(asked);
      record({ action, ...("collectionName" in asked ? { collection: asked.collectionName } : {}), ...cost });
      answerJson(response, { requestId, ...answer });
    } catch (thrown) {
      const { code, message } = asFailure(thrown);
      record({ action, failure: code });
      // A conflict is the callers' daily business; the rest is worth a line.
      if (code !== "DATABASE_TRANSACTION_CONFLICT")
        this.services.log(`${caller ?? "gateway"}: ${action} failed: ${code} ${message.split("\n")[0]}`);
      answerJson(response, { requestId, code, message });
    }
  }

  async #answerAction(asked: DatabaseRequest | FunctionRequest): Promise<DatabaseAnswer> {
    const { database, clock, host, log } = this.services;
    if (asked.action === "functions.invokeFunction" && "function_name" in asked) {
      const text = await host.invokeForText(asked.function_name, JSON.parse(asked.request_data ?? "{}"));
      return { body: { data: { response_data: text } } };
    }
    if (asked.action?.startsWith("database.")) return answerDatabase(database, asked as DatabaseRequest, clock.now(), log);
    throw notOffered(`the action ${asked.action}`);
  }

  #answerOpenApi(action: string, parts: Map<string, Buffer>, caller: string | null): Buffer {
    const name = parts.get("apiName")?.toString("utf8") ?? "";
    const allowed = caller === null ? null : (this.services.declared[caller]?.openapi ?? []);
    const answer =
      action === "wx.openApi" ? answerOpenApi(this.services.tray, name, parts.get("requestData") ?? Buffer.alloc(0), allowed) : null;
    if (!answer) throw notOffered(`the open interface ${name}`);
    return answer;
  }
}
