import type { Page } from "playwright-core";

/** Measured in the page: text outside its box or the screen, keys over one another, keys too small for a thumb. */
export const faultsOf = (page: Page, leastTarget: number): Promise<string[]> =>
  page.evaluate((least) => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    const shown = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden" && !element.closest("[aria-hidden=true]");
    };
    const name = (element: Element) => `${element.className || element.tagName}: ${(element.textContent ?? "").trim().slice(0, 24)}`;
    const keys = [...document.querySelectorAll("[role=button], [role=tab], [role=radio]")].filter(shown);
    for (const element of [...document.querySelectorAll(".yg *")].filter(shown)) {
      const box = element.getBoundingClientRect();
      if (box.right > width + 1 || box.left < -1) faults.push(`outside the screen: ${name(element)}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) faults.push(`cut: ${name(element)}`);
      if (textOverflow === "ellipsis") faults.push(`ellipsis: ${name(element)}`);
    }
    for (const key of keys) {
      const box = key.getBoundingClientRect();
      const text = document.createRange();
      text.selectNodeContents(key);
      const words = text.getBoundingClientRect();
      if (words.right > box.right + 1 || words.left < box.left - 1 || words.bottom > box.bottom + 8)
        faults.push(`words outside their key: ${name(key)}`);
      // A key's reach may be larger than its drawing, by an invisible edge (::after).
      const edge = getComputedStyle(key, "::after");
      const reach = edge.position === "absolute" ? Math.max(box.height, Number.parseFloat(edge.height) || 0) : box.height;
      if (Math.max(box.height, reach) < least - 1) faults.push(`too small (${Math.round(box.height)}): ${name(key)}`);
    }
    const cross = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    const lines = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()];
    };
    // What stands still at the page's foot or head lies over what scrolls under it.
    const still = (element: Element): boolean =>
      element !== document.body &&
      (["fixed", "sticky"].includes(getComputedStyle(element).position) ||
        (element.parentElement !== null && still(element.parentElement)));
    // A sheet lies over the whole page on purpose, the bar at its foot included.
    const sheet = (element: Element) => element.closest("[role=dialog]");
    for (const [nth, one] of keys.entries()) {
      for (const other of keys.slice(nth + 1)) {
        if (sheet(one) !== sheet(other)) continue;
        if (one.contains(other) || other.contains(one) || still(one) !== still(other)) continue;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        if (!cross(a, b)) continue;
        // A round key may lie in the corner of a card that is itself a key, but never on its words.
        const inside = b.left >= a.left && b.right <= a.right && b.top >= a.top && b.bottom <= a.bottom;
        if (!inside || lines(one).some((line) => line.height < b.height && cross(line, b)))
          faults.push(`overlap: ${name(one)} / ${name(other)}`);
      }
    }
    return [...new Set(faults)].slice(0, 12);
  }, leastTarget);
