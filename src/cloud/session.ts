import type { Operations } from "#capabilities/contracts";
import { forgetAnswers } from "./answers";
import type { PhoneStorage } from "./phone";
import { keepSurely } from "./room";

/** Who the cloud takes this phone for. */
export type Me = NonNullable<Operations["people.me"]["output"]["me"]>;
export type Hat = Me["hats"][number];
export type Role = Hat["role"];

/** The one word read before the first paint: which first screen is right. */
export type Word = "guardian" | "staff" | "child" | null;

export interface Session {
  word: Word;
  personId: string | null;
  name: string;
  hats: Hat[];
  roles: Role[];
  /** The role that was last chosen; the next start opens it. */
  role: Role | null;
}
export interface Director {
  name: string;
  phone: string;
}

const key = "session";
const directorKey = (personId: string) => `director|${personId}`;
interface Stored {
  me: Me;
  role: Role | null;
}

/** Remembers who is signed in, so that the first screen needs no network. `entered` is told when it is another person than before. */
export function makeSession(storage: PhoneStorage, entered: () => void) {
  const rolesOf = (me: Me): Role[] => [...new Set(me.hats.map(({ role }) => role))];
  const session = {
    who(): Session {
      const stored = storage.get<Stored>(key);
      if (!stored) return { word: null, personId: null, name: "", hats: [], roles: [], role: null };
      const { me, role } = stored;
      return { word: wordOf(role), personId: me.personId, name: me.name, hats: me.hats, roles: rolesOf(me), role };
    },
    /** What the cloud says of this phone. Cards stored under a right that has ended go; so do another person's. */
    remember(me: Me): void {
      const before = session.who();
      const roles = rolesOf(me);
      const same = before.personId === me.personId;
      if (before.personId !== null && !(same && before.roles.every((role) => roles.includes(role)))) dropCards(before.personId);
      const role = same && before.role !== null && roles.includes(before.role) ? before.role : (roles[0] ?? null);
      keepSurely(storage, key, { me, role } satisfies Stored);
      if (!same) entered();
    },
    /** The person chose a role: it opens now and next time. */
    choose(role: Role): void {
      const stored = storage.get<Stored>(key);
      if (stored && rolesOf(stored.me).includes(role)) keepSurely(storage, key, { ...stored, role } satisfies Stored);
    },
    /** Signed out. What waits in the outbox and the drafts stay for the same person. */
    forget(): void {
      const { personId } = session.who();
      storage.remove(key);
      if (personId !== null) dropCards(personId);
    },
    /** The child director of the last home answer, for the urgent page, which has no network. */
    keepDirector(director: Director | null): void {
      const { personId } = session.who();
      if (personId === null) return;
      if (director) keepSurely(storage, directorKey(personId), director);
      else storage.remove(directorKey(personId));
    },
    storedDirector(): Director | null {
      const { personId } = session.who();
      return personId === null ? null : storage.get<Director>(directorKey(personId));
    },
  };
  function dropCards(personId: string): void {
    forgetAnswers(storage, personId);
    storage.remove(directorKey(personId));
  }
  return session;
}

const wordOf = (role: Role | null): Word => (role === null || role === "guardian" || role === "child" ? role : "staff");
