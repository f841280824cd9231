import type { Child } from "#capabilities/children/store";
import type { Person } from "#capabilities/people/store";
import { demonstration } from "#content/demonstration";
import type { Chance } from "./chance";
import { personOf, phoneOf } from "./places";

/** Somebody who looks after children of a family; without a smartphone they have not joined. */
export interface Adult {
  relation: string;
  person: Person;
  joined: boolean;
  confirmed: boolean;
}
interface Plan {
  /** The family's number: that of its first child. */
  number: number;
  surname: string;
  /** 王奶奶's: the family a visitor meets first. */
  hero: boolean;
  /** A child director who is also a grandmother of the village. */
  director: Person | undefined;
  /** Just joined by a code; the director has not said yet that it is them. */
  joining: boolean;
  category: Child["category"];
}

/** Grandparents mostly; a parent far away only where there is one to speak of. */
export function makeAdults({ number, surname, hero, director, joining, category }: Plan, chance: Chance): Adult[] {
  const adults: Adult[] = [];
  const phone = hero || joining || director !== undefined || !chance.often(15);
  const maternal = director !== undefined || (!hero && chance.often(25));
  const other = () => chance.pick(demonstration.surnames.filter((each) => each !== surname));
  const add = (relation: string, name: string, joined: boolean) => {
    const nth = adults.length + 1;
    const person = personOf(`guardian-${number}-${nth}`, name, phoneOf(number * 10 + nth));
    adults.push({ relation, person, joined, confirmed: true });
  };
  if (director) adults.push({ relation: "外婆", person: director, joined: true, confirmed: true });
  else add(maternal ? "外婆" : "奶奶", `${hero ? surname : other()}${hero ? "桂英" : chance.pick(demonstration.grandmothers)}`, phone);
  if (hero || chance.often(40)) {
    const name = hero ? "德福" : chance.pick(demonstration.grandfathers);
    add(maternal ? "外公" : "爷爷", `${maternal ? other() : surname}${name}`, hero || (phone && chance.often(50)));
  }
  if (category === "leftBehind" && chance.often(35)) {
    const mother = chance.often(50);
    const name = mother ? `${other()}${chance.pick(demonstration.mothers)}` : `${surname}${chance.pick(demonstration.fathers)}`;
    add(mother ? "妈妈" : "爸爸", name, phone && !joining && chance.often(60));
  }
  if (joining) adults[0] = { ...adults[0]!, confirmed: false };
  return adults;
}
