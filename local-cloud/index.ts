export { startCloud } from "./cloud";
export type { CollectionDeclaration, Declaration, FunctionDeclaration, IndexDeclaration, Rule, TimerDeclaration } from "./declaration";
export type { Door, Routes } from "./door/door";
export type { Cloud, CloudOptions } from "./interface";
export type { Grant, Message } from "./messages/tray";
export type { Operation, Statistics } from "./statistics";
