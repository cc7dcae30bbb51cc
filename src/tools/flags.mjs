const root = process.getuid?.() === 0;

/** Flags under which Chromium runs without talking to the network by itself; as root, which containers are, it has no sandbox. */
export const CHROMIUM_FLAGS = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
