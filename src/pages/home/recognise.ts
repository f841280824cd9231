import { call, PhoneFull, Refused, type Session, session } from "../../cloud";

type Me = Parameters<typeof session.remember>[0];

/** Keeps who this phone belongs to. A full phone asks again next time. */
export function rememberMe(me: Me): void {
  try {
    session.remember(me);
  } catch (failure) {
    if (!(failure instanceof PhoneFull)) throw failure;
  }
}

/** Asks the cloud whether it knows this phone: after a new installation nobody has to join again. */
export async function recognise(): Promise<"known" | "unknown" | "notReached"> {
  try {
    const { me } = await call("people.me", {});
    if (me === null || me.hats.length === 0) return "unknown";
    rememberMe(me);
    return session.who().word === null ? "unknown" : "known";
  } catch (failure) {
    return failure instanceof Refused ? "unknown" : "notReached";
  }
}

/** The whole of what decides which first screen is right; a new object only when that has changed. */
export const sameWho = (one: Session, other: Session): boolean => JSON.stringify(one) === JSON.stringify(other);
