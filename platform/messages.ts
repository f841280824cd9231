import cloud from "wx-server-sdk";

export interface Letter {
  openId: string;
  templateId: string;
  page: string;
  /** Template field → text, at most 20 characters each (WeChat's `thing`). */
  fields: Readonly<Record<string, string>>;
}

/** sent · unsent: the person has no grant left (43101) · failed: nobody knows, or the platform could not. */
export type Outcome = { outcome: "sent" | "unsent" | "failed"; detail: string };

/** Sends one subscription message through WeChat's own interface. Never throws: what became of it is the answer. */
export async function send(letter: Letter): Promise<Outcome> {
  try {
    await cloud.openapi.subscribeMessage.send({
      touser: letter.openId,
      templateId: letter.templateId,
      page: letter.page,
      data: Object.fromEntries(Object.entries(letter.fields).map(([field, value]) => [field, { value }])),
    });
    return { outcome: "sent", detail: "" };
  } catch (error) {
    const code = (error as { errCode?: number }).errCode ?? -1;
    return { outcome: code === 43101 ? "unsent" : "failed", detail: String(code) };
  }
}
