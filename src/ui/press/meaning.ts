/** What a part is to a screen reader; said in WeChat's words by semantics.ts and in HTML's by semantics.h5.ts. */
export interface Meaning {
  role?: "button" | "radio" | "radiogroup" | "tab" | "tablist" | "heading" | "img" | "dialog" | "alert" | "status";
  label?: string;
  hidden?: boolean;
  live?: "polite" | "assertive";
  checked?: boolean;
  selected?: boolean;
  disabled?: boolean;
  modal?: boolean;
}
