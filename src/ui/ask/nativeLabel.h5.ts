/** Taro's element hides the real input of the browser; this reaches it. */
export const nativeLabel = (label: string): Record<string, unknown> => ({ nativeProps: { "aria-label": label } });
