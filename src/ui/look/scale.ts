/** Sizes of type there are; the design was checked at each. */
export const scales = [1, 1.15, 1.3, 1.45, 1.6] as const;
export type Scale = (typeof scales)[number];

/** The nearest size there is to WeChat's factor, which has eight steps on Android and others on iOS. */
export const nearest = (factor: number): Scale =>
  scales.reduce((best: Scale, scale) => (Math.abs(scale - factor) < Math.abs(best - factor) ? scale : best));
