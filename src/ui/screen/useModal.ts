/** WeChat's screen reader goes to a modal by itself and its pages have no keyboard, so there is nothing to do. */
export function useModal(_id: string, _onClose: () => void): void {}
