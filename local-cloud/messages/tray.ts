import type { Clock } from "../clock";
import type { Sqlite } from "../sqlite";

/** A subscription message that a function sent, and what became of it. */
export interface Message {
  readonly openId: string;
  readonly templateId: string;
  readonly page: string;
  readonly data: Readonly<Record<string, { readonly value: string }>>;
  readonly at: Date;
  readonly result: { readonly errcode: number; readonly errmsg: string };
}

export interface Grant {
  readonly openId: string;
  readonly templateId: string;
  readonly count: number;
}

export const SENT = { errcode: 0, errmsg: "ok" } as const;
export const REFUSED = { errcode: 43101, errmsg: "user refuse to accept the msg" } as const;

/** WeChat's part in subscription messages: what people agreed to receive, and what was sent to them. */
export class Tray {
  constructor(
    private readonly sqlite: Sqlite,
    private readonly clock: Clock,
  ) {
    sqlite.define(`
      CREATE TABLE IF NOT EXISTS messages (number INTEGER PRIMARY KEY, message TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS grants (openId TEXT NOT NULL, templateId TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (openId, templateId));`);
  }

  /** The person agrees to so many more messages of a kind: each sent message uses up one. */
  grant(openId: string, templateId: string, count: number): void {
    const sql = "INSERT INTO grants VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count";
    this.sqlite.run(sql, openId, templateId, count);
  }

  /** What people have agreed to and not yet received. */
  grants(openId?: string): Grant[] {
    const all = this.sqlite.all<Grant>("SELECT openId, templateId, count FROM grants WHERE count > 0 ORDER BY openId, templateId");
    return all.filter((grant) => openId === undefined || grant.openId === openId);
  }

  /** Delivers a message if it is wanted, and keeps it with its result in any case. */
  send(message: Omit<Message, "at" | "result">): Message["result"] {
    return this.sqlite.atomically(() => {
      const sql = "UPDATE grants SET count = count - 1 WHERE openId = ? AND templateId = ? AND count > 0 RETURNING count";
      const wanted = this.sqlite.get(sql, message.openId, message.templateId) !== undefined;
      const result = wanted ? SENT : REFUSED;
      const kept: Message = { ...message, at: this.clock.now(), result };
      this.sqlite.run("INSERT INTO messages (message) VALUES (?)", JSON.stringify(kept));
      return result;
    });
  }

  /** The messages sent, oldest first. */
  messages(filter: { readonly openId?: string; readonly templateId?: string } = {}): Message[] {
    const rows = this.sqlite.all<{ message: string }>("SELECT message FROM messages ORDER BY number");
    return rows
      .map((row) => JSON.parse(row.message) as Omit<Message, "at"> & { at: string })
      .map((message) => ({ ...message, at: new Date(message.at) }))
      .filter(({ openId, templateId }) => (filter.openId ?? openId) === openId && (filter.templateId ?? templateId) === templateId);
  }
}
