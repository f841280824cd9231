import type { KeyEntry, KeyTable } from "./key-table";
import type { Plan, Range } from "./planner";
import { nameOf } from "./storage";

const PAGE = 100;
const NOTHING = Buffer.alloc(0);

/** The ids that a plan leads to, each once and, if the plan is ordered, in the wanted order. Nothing is read before it is asked for. */
export function* candidates(keys: KeyTable, plan: Plan): Generator<Buffer> {
  const ways = plan.ranges.map((range) => entries(keys, plan, range));
  const found = plan.merged && ways.length > 1 ? merged(ways, plan) : inTurn(ways);
  // Only lists give a document several keys.
  const seen = plan.index.lists.includes(true) ? new Set<string>() : null;
  for (const { id } of found) {
    const name = seen && nameOf(id);
    if (name !== null && seen!.has(name)) continue;
    if (name !== null) seen!.add(name);
    yield Buffer.from(id);
  }
}

function* entries(keys: KeyTable, { index, backwards }: Plan, { from, to }: Range): Generator<KeyEntry> {
  let place: KeyEntry = { key: backwards ? to : from, id: NOTHING };
  const end = backwards ? from : to;
  for (;;) {
    const page = keys.page(index, place, end, backwards, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    place = page.at(-1)!;
  }
}

function* inTurn(ways: Iterable<KeyEntry>[]): Generator<KeyEntry> {
  for (const way of ways) yield* way;
}

/** The next of several ordered ways, again and again: the least by what follows the fields that differ between them. */
function* merged(ways: Generator<KeyEntry>[], { ranges, backwards }: Plan): Generator<KeyEntry> {
  const heads = ways.map((way, at) => ({ way, orderAt: ranges[at]!.orderAt, next: way.next() })).filter(({ next }) => !next.done);
  const rest = ({ next, orderAt }: (typeof heads)[number]) => next.value!.key.subarray(orderAt);
  while (heads.length > 0) {
    let least = heads[0]!;
    for (const head of heads) {
      const difference = Buffer.compare(rest(head), rest(least));
      if (backwards ? difference > 0 : difference < 0) least = head;
    }
    yield least.next.value!;
    least.next = least.way.next();
    if (least.next.done) heads.splice(heads.indexOf(least), 1);
  }
}
