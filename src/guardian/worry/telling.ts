import type { Lasting, Matter } from "./questions";

/** What the person has answered. Null: not asked yet, or 说不清. */
export interface Said {
  matter: Matter | null;
  lasting: Lasting | null;
  note: string;
}
export const nothingSaid: Said = { matter: null, lasting: null, note: "" };

export interface Telling {
  matter?: Matter;
  lasting?: Lasting;
  note?: string;
}

/** What is yet to be told: only what differs from what has been told, or null. A note is told only when the person says so. */
export function untold(said: Said, told: Said, withNote: boolean): Telling | null {
  const telling: Telling = {};
  if (said.matter !== null && said.matter !== told.matter) telling.matter = said.matter;
  if (said.lasting !== null && said.lasting !== told.lasting) telling.lasting = said.lasting;
  const note = said.note.trim();
  if (withNote && note !== "" && note !== told.note) telling.note = note;
  return Object.keys(telling).length > 0 ? telling : null;
}
