/** Signs of one colour on a grid of 24, used as masks: they take the colour of the words beside them. */
export const glyphs = {
  alert:
    '<path d="M12 3.5L2.5 20h19zM12 10v4.5M12 17.3h.01" fill="none" stroke="#000" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"/>',
  back: '<path d="M14.5 4.5L7 12l7.5 7.5" fill="none" stroke="#000" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>',
  bang: '<path d="M12 4v10M12 19.5h.01" fill="none" stroke="#000" stroke-width="3.4" stroke-linecap="round" stroke-linejoin="round"/>',
  bell: '<path d="M6 16.5V11c0-3.5 2.5-6 6-6s6 2.5 6 6v5.5l1.5 1.5h-15zM10 21h4M12 3v2" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  book: '<path d="M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5zM12 6.5V20" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  calendar:
    '<path d="M4.5 5.5h15v15h-15zM4.5 10h15M8.5 3v4M15.5 3v4" fill="none" stroke="#000" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>',
  camera:
    '<path d="M3.5 8h4l1.5-2.5h6L16.5 8h4v11.5h-17zM12 10.2a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z" fill="none" stroke="#000" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>',
  chart:
    '<path d="M4 4v16h16M8.5 16v-5M13 16V8M17.5 16v-7" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  chat: '<path d="M5 3.5h14c1.7 0 3 1.3 3 3v8c0 1.7-1.3 3-3 3h-6.5L7.5 21.5v-4H5c-1.7 0-3-1.3-3-3v-8c0-1.7 1.3-3 3-3z" fill="#000"/>',
  check: '<path d="M4.5 12.5l5 5L20 7" fill="none" stroke="#000" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>',
  clock:
    '<path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5.2l3.5 2.3" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  close: '<path d="M6 6l12 12M18 6L6 18" fill="none" stroke="#000" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>',
  coin: '<path d="M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8.7 7.5l3.3 4 3.3-4M12 11.5v5.5M9 12h6M9 14.8h6" fill="none" stroke="#000" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>',
  doc: '<path d="M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h7M9 16.5h7" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  dot: '<path d="M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10z" fill="#000"/>',
  down: '<path d="M5 9l7 7 7-7" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  download:
    '<path d="M12 4v11M7 10.5l5 5 5-5M4.5 20h15" fill="none" stroke="#000" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"/>',
  edit: '<path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5" fill="none" stroke="#000" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>',
  eye: '<path d="M2 12c2.5-4.5 6-6.8 10-6.8s7.5 2.3 10 6.8c-2.5 4.5-6 6.8-10 6.8S4.5 16.5 2 12zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  filter:
    '<path d="M3.5 6h17M6.5 12h11M10 18h4" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  flag: '<path d="M5 21V4M5 5h12l-2.5 4L17 13H5" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  gear: '<path d="M12 8.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7zM12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  gift: '<path d="M4 11h16v9H4zM3 7.5h18V11H3zM12 7.5V20M12 7.5C9 7.5 7 6.3 7 4.7c0-2.5 4-2.6 5 2.8 1-5.4 5-5.3 5-2.8 0 1.6-2 2.8-5 2.8z" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  grip: '<path d="M5 9h14M5 15h14" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  heart:
    '<path d="M12 20.5C5.5 16.3 2 12.8 2 8.8 2 5.8 4.3 3.5 7.2 3.5c2 0 3.8 1.1 4.8 2.8 1-1.7 2.8-2.8 4.8-2.8 2.9 0 5.2 2.3 5.2 5.3 0 4-3.5 7.5-10 11.7z" fill="#000"/>',
  home: '<path d="M10.8 3.3c.7-.6 1.7-.6 2.4 0l7.3 6.4c.3.3.5.7.5 1.1V19c0 1.1-.9 2-2 2h-3.5v-5.5c0-.8-.7-1.5-1.5-1.5h-4c-.8 0-1.5.7-1.5 1.5V21H5c-1.1 0-2-.9-2-2v-8.2c0-.4.2-.8.5-1.1z" fill="#000"/>',
  list: '<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01" fill="none" stroke="#000" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>',
  lock: '<path d="M7 10V7.5c0-2.8 2.2-5 5-5s5 2.2 5 5V10h.5c1.4 0 2.5 1.1 2.5 2.5v6.5c0 1.4-1.1 2.5-2.5 2.5h-11C5.1 21.5 4 20.4 4 19v-6.5C4 11.1 5.1 10 6.5 10zM9.4 10h5.2V7.5c0-1.5-1.2-2.6-2.6-2.6S9.4 6 9.4 7.5z" fill="#000"/>',
  mic: '<path d="M12 2.5c-2 0-3.5 1.6-3.5 3.5v6c0 2 1.5 3.5 3.5 3.5s3.5-1.5 3.5-3.5V6c0-1.9-1.5-3.5-3.5-3.5z" fill="#000"/><path d="M5.5 11.5c0 3.7 2.8 6.5 6.5 6.5s6.5-2.8 6.5-6.5M12 18v3.5M8.5 21.5h7" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  minus: '<path d="M5 12h14" fill="none" stroke="#000" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>',
  offline:
    '<path d="M3 3l18 18M5 12.5c1-1 2.2-1.7 3.5-2.2M19 12.5a10 10 0 0 0-5.5-2.7M8.5 16c.9-.9 2.1-1.4 3.5-1.4.6 0 1.2.1 1.7.3M2 9c1.3-1.2 2.7-2.1 4.3-2.8M22 9a14.5 14.5 0 0 0-10-4M12 19.5h.01" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  pause:
    '<path d="M6.5 4h2.6c.8 0 1.4.6 1.4 1.4v13.2c0 .8-.6 1.4-1.4 1.4H6.5c-.8 0-1.4-.6-1.4-1.4V5.4C5.1 4.6 5.7 4 6.5 4zM14.9 4h2.6c.8 0 1.4.6 1.4 1.4v13.2c0 .8-.6 1.4-1.4 1.4h-2.6c-.8 0-1.4-.6-1.4-1.4V5.4c0-.8.6-1.4 1.4-1.4z" fill="#000"/>',
  phone:
    '<path d="M7.6 3.2C5.9 3.7 3.5 5.4 3.5 8c0 7 5.5 12.5 12.5 12.5 2.6 0 4.3-2.4 4.8-4.1.2-.7-.1-1.4-.7-1.8l-3.6-2.2c-.7-.4-1.5-.3-2.1.3l-1.1 1.1c-2.3-1.2-4-3-5.1-5.2l1.1-1.1c.6-.6.7-1.4.3-2.1L8.9 3.8c-.3-.5-.8-.8-1.3-.6z" fill="#000"/>',
  pin: '<path d="M12 21.5c-4.7-5-7-8.4-7-11.5a7 7 0 0 1 14 0c0 3.1-2.3 6.5-7 11.5zM12 7.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z" fill="none" stroke="#000" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>',
  play: '<path d="M7 4.6c0-1 1.1-1.6 2-1.1l11.2 7.4c.8.5.8 1.7 0 2.2L9 20.5c-.9.5-2-.1-2-1.1z" fill="#000"/>',
  plus: '<path d="M12 5v14M5 12h14" fill="none" stroke="#000" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>',
  redo: '<path d="M20 11.5A8 8 0 1 0 18 17M20.5 5v6.5H14" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  right: '<path d="M9.5 5l7 7-7 7" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  search:
    '<path d="M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5l5 5" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  send: '<path d="M3.3 4.3c-.3-.9.6-1.7 1.4-1.3l16.5 8.1c.7.4.7 1.4 0 1.8L4.7 21c-.8.4-1.7-.4-1.4-1.3L5.7 13l7.3-1-7.3-1z" fill="#000"/>',
  sendout:
    '<path d="M4 12h13M12.5 6.5L18 12l-5.5 5.5M21 5v14" fill="none" stroke="#000" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round"/>',
  share:
    '<path d="M12 15V4M7.5 8L12 3.5 16.5 8M5 13v7h14v-7" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  speaker:
    '<path d="M3 9.2c0-.7.5-1.2 1.2-1.2H7l4.6-3.9c.8-.7 1.9-.1 1.9.9v14c0 1-1.1 1.6-1.9.9L7 16H4.2c-.7 0-1.2-.5-1.2-1.2z" fill="#000"/><path d="M16.8 8.5c1.9 1.9 1.9 5.1 0 7M19.5 5.8c3.4 3.4 3.4 9 0 12.4" fill="none" stroke="#000" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>',
  star: '<path d="M12 2.5l2.9 6.3 6.8.7-5.1 4.6 1.5 6.8-6.1-3.5-6.1 3.5 1.5-6.8L2.3 9.5l6.8-.7z" fill="#000"/>',
  stop: '<path d="M6.5 5h11c.8 0 1.5.7 1.5 1.5v11c0 .8-.7 1.5-1.5 1.5h-11c-.8 0-1.5-.7-1.5-1.5v-11C5 5.7 5.7 5 6.5 5z" fill="#000"/>',
  sun: '<path d="M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10z" fill="#000"/><path d="M12 2v1.8M12 20.2V22M2 12h1.8M20.2 12H22M4.9 4.9l1.3 1.3M17.8 17.8l1.3 1.3M4.9 19.1l1.3-1.3M17.8 6.2l1.3-1.3" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  swap: '<path d="M4 8h14M14.5 4.5L18 8l-3.5 3.5M20 16H6M9.5 12.5L6 16l3.5 3.5" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  text: '<path d="M4 18L8.5 6h1L14 18M5.5 14h7M16 18l2.5-7h.5l2.5 7M16.8 15.5h3.9" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  todo: '<path d="M9.5 6.5H20M9.5 12H20M9.5 17.5H20M3.5 6.5l1.3 1.3 2.4-2.6M3.5 12l1.3 1.3 2.4-2.6M3.5 17.5l1.3 1.3 2.4-2.6" fill="none" stroke="#000" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>',
  tree: '<path d="M12 3v5M5 16v-3.5h14V16M12 8v8M3 16h4v4.5H3zM10 16h4v4.5h-4zM17 16h4v4.5h-4zM9.5 3h5v4h-5z" fill="none" stroke="#000" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>',
  turtle:
    '<path d="M4 15c0-4 3.5-7 8-7s7 3 7 7zM19 13c1.5-.5 3 .5 3 2h-3M6.5 15v3M15.5 15v3M4 15H2.5" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>',
  undo: '<path d="M8 5L4 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9" fill="none" stroke="#000" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>',
  up: '<path d="M5 15l7-7 7 7" fill="none" stroke="#000" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  user: '<path d="M12 3a4.7 4.7 0 1 1 0 9.4A4.7 4.7 0 0 1 12 3zM3.5 20c.4-4.4 3.7-6.6 8.5-6.6s8.1 2.2 8.5 6.6c0 .6-.4 1-1 1h-15c-.6 0-1-.4-1-1z" fill="#000"/>',
  users:
    '<path d="M8.5 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM1.5 19c.3-3.9 3-5.8 7-5.8s6.7 1.9 7 5.8c0 .6-.4 1-1 1h-12c-.6 0-1-.4-1-1zM16 5.2a3.4 3.4 0 1 1 .5 6.8c-.5 0-.9-.1-1.3-.2 1.3-1.6 1.6-4.3.8-6.6zM16.5 13.5c3.5 0 5.7 1.7 6 5 0 .6-.4 1-1 1h-3.7c0-2.5-1-4.6-2.6-5.9.4-.1.9-.1 1.3-.1z" fill="#000"/>',
  walk: '<path d="M12.5 2.2a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2z" fill="#000"/><path d="M11 8.5l-3.5 2v4M11 8.5l3 2.5 3.5 1.5M11 8.5l-.8 6 3.3 2.7 1 4.5M10.2 14.5l-.8 3.7-2.4 3.3" fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
} as const;

export type GlyphName = keyof typeof glyphs;
