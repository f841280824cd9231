/** Drawn views, with the size they were drawn at. Behind the first three the page paints the sky itself, from the one colour
 *  to the other, so that the top bar can continue it whatever the height. */
export const scenes = {
  morning: {
    width: 375,
    height: 230,
    sky: ["#C4E5F6", "#FFF3D6"],
    body: '<g transform="translate(128 30) scale(0.7)"><path d="M17 50C9.3 50 4 44.8 4 38.2 4 32 8.7 27.2 14.6 26.7 16.5 18.4 23.7 13 32 13c9.4 0 16.8 6.6 18 15.2C56 28.8 60 33.2 60 38.9 60 45.2 55 50 48.6 50z" fill="#FFFFFF" fill-opacity="0.72"/></g><circle cx="252" cy="166" r="58" fill="#FFEFB8" opacity=".75"/><circle cx="252" cy="166" r="36" fill="#FFC233"/><path d="M0 162C70 138 170 172 375 144V320H0z" fill="#8FCB9A"/><path d="M0 186C110 158 240 200 375 172V320H0z" fill="#EBC765"/><path d="M20 192c60-10 110-8 170 2M150 206c70 8 140 4 210-14M0 214c60-10 120-6 180 4" stroke="#D8AE45" stroke-width="3" stroke-linecap="round" fill="none"/>',
  },
  noon: {
    width: 375,
    height: 320,
    sky: ["#A9DAF4", "#FFF3D6"],
    body: '<g transform="translate(10 96) scale(0.9)"><path d="M17 50C9.3 50 4 44.8 4 38.2 4 32 8.7 27.2 14.6 26.7 16.5 18.4 23.7 13 32 13c9.4 0 16.8 6.6 18 15.2C56 28.8 60 33.2 60 38.9 60 45.2 55 50 48.6 50z" fill="#FFFFFF" fill-opacity="0.78"/></g><g transform="translate(296 120) scale(0.8)"><path d="M17 50C9.3 50 4 44.8 4 38.2 4 32 8.7 27.2 14.6 26.7 16.5 18.4 23.7 13 32 13c9.4 0 16.8 6.6 18 15.2C56 28.8 60 33.2 60 38.9 60 45.2 55 50 48.6 50z" fill="#FFFFFF" fill-opacity="0.72"/></g><circle cx="170" cy="174" r="78" fill="#FFEFB8" opacity=".75"/><path d="M219 183.9L231.7 186.5M207.5 207.1L217.2 215.7M185.9 221.4L190 233.7M160.1 223L157.5 235.7M136.9 211.5L128.3 221.2M122.6 189.9L110.3 194M121 164.1L108.3 161.5M132.5 140.9L122.8 132.3M154.1 126.6L150 114.3M179.9 125L182.5 112.3M203.1 136.5L211.7 126.8M217.4 158.1L229.7 154" stroke="#F0951E" stroke-width="6" stroke-linecap="round" fill="none"/><circle cx="170" cy="174" r="42" fill="#FFC233"/><circle cx="155.72" cy="168.96" r="4.62" fill="#1D2B27"/><circle cx="184.28" cy="168.96" r="4.62" fill="#1D2B27"/><path d="M154.88 182.4q15.12 16.8 30.24 0" stroke="#1D2B27" stroke-width="5.04" stroke-linecap="round" fill="none"/><path d="M0 250C70 226 170 260 375 232V320H0z" fill="#8FCB9A"/><path d="M26 258v-14" stroke="#7D5230" stroke-width="3" stroke-linecap="round"/><ellipse cx="26" cy="224" rx="8" ry="25" fill="#4C9E77"/><path d="M48 254v-11.2" stroke="#7D5230" stroke-width="2.4" stroke-linecap="round"/><ellipse cx="48" cy="226.8" rx="6.4" ry="20" fill="#5FAE88"/><path d="M350 246v-12.6" stroke="#7D5230" stroke-width="2.7" stroke-linecap="round"/><ellipse cx="350" cy="215.4" rx="7.2" ry="22.5" fill="#4C9E77"/><path d="M0 274C110 246 240 288 375 260V320H0z" fill="#EBC765"/><path d="M20 280c60-10 110-8 170 2M150 294c70 8 140 4 210-14M0 302c60-10 120-6 180 4" stroke="#D8AE45" stroke-width="3" stroke-linecap="round" fill="none"/>',
  },
  child: {
    width: 375,
    height: 230,
    sky: ["#CFE4F7", "#F0F5FB"],
    body: '<g transform="translate(220 92) scale(1)"><path d="M17 50C9.3 50 4 44.8 4 38.2 4 32 8.7 27.2 14.6 26.7 16.5 18.4 23.7 13 32 13c9.4 0 16.8 6.6 18 15.2C56 28.8 60 33.2 60 38.9 60 45.2 55 50 48.6 50z" fill="#FFFFFF" fill-opacity="0.82"/></g><path d="M0 190C80 160 150 196 230 178S330 168 375 184V230H0z" fill="#B6D6EE"/><path d="M0 212c60-18 140-4 200-10s120-10 175 2v26H0z" fill="#9CC6E6"/>',
  },
  rest: {
    width: 343,
    height: 210,
    sky: null,
    body: '<rect width="343" height="210" rx="22" fill="#E6F3EA"/><circle cx="238" cy="104" r="44" fill="#FFC233" opacity=".28"/><circle cx="238" cy="104" r="30" fill="#FFC233"/><circle cx="227.8" cy="100.4" r="3.3" fill="#1D2B27"/><circle cx="248.2" cy="100.4" r="3.3" fill="#1D2B27"/><path d="M227.2 110q10.79 12 21.59 0" stroke="#1D2B27" stroke-width="3.59" stroke-linecap="round" fill="none"/><path d="M0 150c70-26 150 8 343-20v58c0 12-10 22-22 22H22c-12 0-22-10-22-22z" fill="#8FCB9A"/><path d="M0 176c100-26 220 10 343-16v28c0 12-10 22-22 22H22c-12 0-22-10-22-22z" fill="#EBC765"/><path d="M84 160v-44" stroke="#7D5230" stroke-width="8" stroke-linecap="round"/><ellipse cx="84" cy="76" rx="46" ry="42" fill="#4C9E77"/><ellipse cx="66" cy="62" rx="20" ry="16" fill="#5FAE88"/><path d="M120 160h58M126 160v16M172 160v16M124 148h50" stroke="#7D5230" stroke-width="6" stroke-linecap="round" fill="none"/>',
  },
  lost: {
    width: 343,
    height: 190,
    sky: null,
    body: '<rect width="343" height="190" rx="22" fill="#EAF1F7"/><g transform="translate(30 20) scale(0.9)"><path d="M17 50C9.3 50 4 44.8 4 38.2 4 32 8.7 27.2 14.6 26.7 16.5 18.4 23.7 13 32 13c9.4 0 16.8 6.6 18 15.2C56 28.8 60 33.2 60 38.9 60 45.2 55 50 48.6 50z" fill="#fff"/></g><g transform="translate(236 8) scale(1)"><path d="M17 50C9.3 50 4 44.8 4 38.2 4 32 8.7 27.2 14.6 26.7 16.5 18.4 23.7 13 32 13c9.4 0 16.8 6.6 18 15.2C56 28.8 60 33.2 60 38.9 60 45.2 55 50 48.6 50z" fill="#fff"/></g><path d="M0 132c80-22 170 8 343-16v52c0 12-10 22-22 22H22c-12 0-22-10-22-22z" fill="#BFD7C8"/><path d="M171 150V74" stroke="#7D5230" stroke-width="7" stroke-linecap="round"/><path d="M171 62h62l16 13-16 13h-62z" fill="#F3D48A"/><path d="M171 94h-54l-14 12 14 12h54z" fill="#CFE0D6"/>',
  },
} as const;

export type SceneName = keyof typeof scenes;
export type SkyName = "morning" | "noon" | "child";
