import { hotlines } from "#content/hotlines";
import { useDial } from "../../pages/urgent/useDial";
import { GiantKey, Giants, Ribbon } from "../../ui";

const giants = hotlines.filter(({ place }) => place === "giant");

/** 110 and 120, each with what it is for. */
export function Danger() {
  const { call, failed } = useDial();
  return (
    <>
      {failed ? <Ribbon kind="stuck" words={`没打出去。请您自己拨 ${failed}`} /> : null}
      <Giants>
        {giants.map(({ number, purpose, hours, picture }) => (
          <GiantKey key={number} picture={picture} number={number} words={purpose} hours={hours} onTap={() => call(number)} />
        ))}
      </Giants>
    </>
  );
}
