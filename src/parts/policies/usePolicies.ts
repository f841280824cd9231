import { useAnswer } from "../../cloud";

/** Kept on the phone for whoever holds it: explainers are nobody's file, and are read signed out and offline. */
const anyone = "anyone";

export const usePolicies = () => useAnswer("policies.list", {}, { person: anyone });
