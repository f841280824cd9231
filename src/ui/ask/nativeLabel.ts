/** WeChat's own input takes its label by ariaLabel. */
export const nativeLabel = (label: string): Record<string, unknown> => ({ ariaLabel: label });
