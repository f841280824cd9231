/** The phone's only way to the cloud. Pages take everything from here. */

export type { OperationName, Operations } from "#capabilities/contracts";
export { dial } from "./dial";
export type { Item, Posted } from "./items";
export { PhoneFull } from "./phone";
export type { Reading } from "./reading";
export type { Director, Hat, Me, Role, Session, Word } from "./session";
export { ask } from "./subscribe";
export { useAnswer } from "./useAnswer";
export { useOnline } from "./useOnline";
export { useOutbox, useSending } from "./useOutbox";
export { useReading } from "./useReading";
export { type SpeechState, useSpeech } from "./useSpeech";
export { vibrate } from "./vibrate";
export type { Delivery, DeliveryState, OutboxView } from "./view";
export { NotReached, Refused } from "./wire";
export { call, drafts, newRequestId, now, outbox, session, storage } from "./wired";
