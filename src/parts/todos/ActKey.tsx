import { Tile } from "../../ui";
import { wordsOf } from "./acts";
import type { ActForm } from "./useActForm";

/** The one key under the choices: says what is missing, then what it will do. */
export function ActKey({ form, done, onTap, waiting }: { form: ActForm; done: string; onTap: () => void; waiting?: string | false }) {
  const closes = form.act !== null && wordsOf(form.act).closes;
  return (
    <Tile kind="go" notYet={form.act === null && "先点怎么样了"} waiting={waiting} onTap={onTap}>
      {closes ? done : "记下"}
    </Tile>
  );
}
