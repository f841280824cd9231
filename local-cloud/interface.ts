import type { Declaration } from "./declaration";
import type { Routes } from "./door/door";
import type { Grant, Message } from "./messages/tray";
import type { Statistics } from "./statistics";

export interface CloudOptions {
  /** The folder of everything that is kept; one running cloud owns it. */
  readonly data: string;
  /** The folder of built functions, NAME/index.js each. */
  readonly functions: string;
  readonly declaration: Declaration;
  /** 0, which is also the default, takes any free one. */
  readonly port?: number;
  /** The folder of the pages that browsers get. */
  readonly site?: string;
  /** The function that browsers call. */
  readonly door?: string;
  readonly routes?: Routes;
  /** More environment for the functions. */
  readonly environment?: Readonly<Record<string, string>>;
  /** False leaves timers to `tick`. */
  readonly timers?: boolean;
  /** True lets queries read whole collections. */
  readonly allowScan?: boolean;
  readonly log?: (line: string) => void;
}

export interface Cloud {
  readonly url: string;
  /** Where an SDK outside of the functions finds this cloud. */
  readonly gateway: string;
  readonly clock: {
    readonly shiftMilliseconds: number;
    now(): Date;
    /** Moves the clock by so much more, and runs the timers that became due. */
    shift(milliseconds: number): Promise<void>;
  };
  /** Calls a function as a person does; without a person as the server does. */
  call(functionName: string, event: unknown, openId: string | null): Promise<unknown>;
  /** Calls a function as the server does. */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** Runs a timer now and answers what the function answered. */
  tick(timerName: string): Promise<unknown>;
  messages(filter?: { readonly openId?: string; readonly templateId?: string }): Message[];
  grant(openId: string, templateId: string, count: number): void;
  grants(openId?: string): Grant[];
  readonly statistics: Statistics;
  close(): Promise<void>;
}
