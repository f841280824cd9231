/** What the cloud takes at most; said here again because the contracts' own numbers would bring zod to the phone. */
export const noteSigns = 500; // capabilities/shapes noteLimit
export const recordableDays = 30; // capabilities/checkin tooOldToRecord
export const childrenPerCode = 4; // capabilities/joining
