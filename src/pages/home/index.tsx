import { useDidShow } from "@tarojs/taro";
import { useState } from "react";
import { session } from "../../cloud";
import { CheckinHome } from "./checkin/CheckinHome";
import { sameWho } from "./recognise";
import { Welcome } from "./welcome/Welcome";
import { ToWing } from "./wing/ToWing";

/** The first page of everybody: one stored word, read before the first paint, says which (decisions 25). */
export default function HomePage() {
  const [who, setWho] = useState(session.who);
  const look = () => {
    const now = session.who();
    setWho((before) => (sameWho(before, now) ? before : now));
  };
  useDidShow(look);

  if (who.personId === null || who.word === null) return <Welcome onKnown={look} />;
  if (who.word === "guardian") return <CheckinHome key={who.personId} person={who.personId} name={who.name} onWho={look} />;
  return <ToWing hats={who.hats} role={who.role} onWho={look} />;
}
