import { schedule } from "#content/schedule";
import { stands } from "../access/rules";
import { checkinsOf } from "../checkin/store";
import { operations } from "../handlers";
import { pageLimit } from "../shapes";
import { children } from "./contract";
import { rowOf } from "./rules";
import { childrenOf } from "./store";

const answersShown = 20;

export const childrenOperations = operations(children, {
  async ofPlace({ input, subject, now }) {
    const found = await childrenOf(subject.placeId, input.after, pageLimit + 1);
    const page = found.slice(0, pageLimit);
    return {
      children: page.map((child) => rowOf(child, schedule.missedFrom, now)),
      next: found.length > pageLimit ? page.at(-1)!.order : null,
    };
  },

  async show({ subject: child, now }) {
    const answers = await checkinsOf(child._id, answersShown);
    return {
      child: rowOf(child, schedule.missedFrom, now),
      guardians: child.guardians.map(({ guardianId, relation, name, phone, personId, confirmed, ...relationTimes }) => ({
        guardianId,
        relation,
        name,
        phone,
        joined: personId !== null,
        confirmed,
        ended: !stands(relationTimes, now),
      })),
      answers: answers.flatMap(({ answer, answeredAt, by, way, withdrawn, uncertain }) =>
        answer ? [{ answer, at: answeredAt, by, way, withdrawn, uncertain }] : [],
      ),
    };
  },
});
