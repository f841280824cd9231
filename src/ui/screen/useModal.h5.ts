import { useEffect, useRef } from "react";

/** In the browser the title takes the focus, Escape closes, Tab stays inside, and the focus returns to the key that opened the sheet. */
export function useModal(id: string, onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement;
    const sheet = document.getElementById(id);
    const title = sheet?.querySelector<HTMLElement>(".sheet-title");
    if (title) title.tabIndex = -1;
    title?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close.current();
      if (event.key !== "Tab" || !sheet) return;
      const stops = Array.from(sheet.querySelectorAll<HTMLElement>(".press, input, textarea"));
      const edge = event.shiftKey ? stops[0] : stops.at(-1);
      if (document.activeElement !== edge && sheet.contains(document.activeElement)) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [id]);
}
