import type { ReactNode } from "react";
import type { Meaning } from "./meaning";

export interface PressProps {
  className: string;
  onTap: () => void;
  /** What the whole key says to a screen reader; without it, its words. */
  label?: string;
  role?: "button" | "radio" | "tab";
  checked?: boolean;
  selected?: boolean;
  /** Buzzes once in the hand. */
  buzz?: boolean;
  children: ReactNode;
}

export const meaningOf = ({ role = "button", label, checked, selected }: PressProps): Meaning => ({ role, label, checked, selected });
