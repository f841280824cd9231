import { Element, type Node, TextNode } from "glass-easel";

/** What a person sees: glass-easel's composed tree of one page. */

/**
 * How a test names a thing: a selector when it starts with `.`, `#` or `[` (`.card .ok`, `[name=note]`), else the words or the
 * aria-label on it, exactly, or when nothing is exactly so, within it.
 */
export type Target = string;
export interface Where {
  /** Only inside this thing. */
  within?: Target;
  /** The n-th of several, counted from 0; without it a target must be the only one. */
  nth?: number;
}

/** Everything written in it, in reading order. */
export function textOf(node: Node): string {
  return TextNode.isTextNode(node) ? node.textContent : childrenOf(node).map(textOf).join("");
}

/** All things a target names; the innermost where one holds another. */
export function findAll(root: Element, target: Target): Element[] {
  const inside = elementsOf(root);
  if (/^[.#[]/.test(target)) return bySelector(root, target);
  const labelled = inside.filter((node) => attributeOf(node, "aria-label") === target);
  if (labelled.length > 0) return labelled;
  const exactly = inside.filter((node) => textOf(node).trim() === target);
  return innermost(exactly.length > 0 ? exactly : inside.filter((node) => textOf(node).includes(target)));
}

/** The one thing a target names; throws, with what is on the screen, when there is none or more than one. */
export function findOne(root: Element, target: Target, { within, nth }: Where = {}): Element {
  const found = findAll(within === undefined ? root : findOne(root, within), target);
  const one = found[nth ?? 0];
  if (!one) throw new Error(`nothing is ${target}. On the screen: ${textOf(root).slice(0, 400)}`);
  if (nth === undefined && found.length > 1) throw new Error(`${found.length} things are ${target}: say which by nth or within`);
  return one;
}

/** An attribute, property or data- value of an element. */
export function attributeOf(node: Element, name: string): unknown {
  if (name === "id") return node.id;
  if (name.startsWith("data-")) return node.dataset[name.slice("data-".length)];
  const attribute = (node as unknown as { getAttribute?: (name: string) => unknown }).getAttribute?.(name);
  return attribute ?? (node as unknown as Record<string, unknown>)[name];
}

function bySelector(root: Element, selector: string): Element[] {
  let found = [root];
  for (const part of selector.trim().split(/\s+/)) {
    const marks = part.match(/[.#]?[\w-]+|\[[^\]]+\]/g) ?? [];
    const next = found.flatMap((from) => elementsOf(from).filter((node) => marks.every((mark) => bears(node, mark))));
    found = [...new Set(next)];
  }
  return found;
}

function bears(node: Element, mark: string): boolean {
  if (mark.startsWith(".")) return node.class.split(/\s+/).includes(mark.slice(1));
  if (mark.startsWith("#")) return node.id === mark.slice(1);
  if (!mark.startsWith("[")) return (node as unknown as { is?: string }).is === mark; // the tag of a native node
  const [name = "", value] = mark.slice(1, -1).split("=");
  const has = attributeOf(node, name);
  return value === undefined ? has !== undefined && has !== null : String(has) === value.replaceAll(/["']/g, "");
}

const childrenOf = (node: Node): Node[] => (TextNode.isTextNode(node) ? [] : node.getComposedChildren());
const elementsOf = (root: Element): Element[] =>
  childrenOf(root).flatMap((child) => (Element.isElement(child) ? [child, ...elementsOf(child)] : []));
const innermost = (nodes: Element[]): Element[] => nodes.filter((node) => !elementsOf(node).some((inner) => nodes.includes(inner)));
