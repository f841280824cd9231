import { DialRow, ListRow, Ribbon } from "../../ui";
import { useCallDirector } from "./useCallDirector";
import { askedWords, type Director } from "./words";

/** Who has been asked to call, and the way to call first. Until the cloud has it, that is said instead. */
export function DirectorRow({ director, arrived }: { director: Director; arrived: boolean }) {
  const { call, failed } = useCallDirector(director);
  const asked = arrived ? askedWords(director) : "还没送到。急的话直接打电话";
  return (
    <>
      {director ? (
        <DialRow picture="director" tone="leaf" name={`打给${director.title}`} lines={[asked]} onTap={call} />
      ) : (
        <ListRow picture="hotline" tone="sun" title={asked} sub="看能打的电话" onTap={call} />
      )}
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
    </>
  );
}
