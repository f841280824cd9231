import { operations } from "../handlers";
import { people } from "./contract";
import { meOf } from "./rules";

export const peopleOperations = operations(people, {
  async me({ person, now }) {
    return { me: person && meOf(person, now) };
  },
});
