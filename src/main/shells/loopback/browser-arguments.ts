/** Services of the browser that speak to others, or that keep what is shown. */
const featuresOff = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'OptimizationGuideModelDownloading',
  'Translate',
];

/**
 * How the browser is started: one window without address bar on its own profile, no background traffic. The address
 * of the program is not among the arguments, because other users can read those; a local start page holds it.
 */
export function browserArguments(options: {
  profileDir: string;
  startPageUrl: string;
  /** Chromium refuses to start its sandbox as root. */
  asRoot: boolean;
}): string[] {
  return [
    `--app=${options.startPageUrl}`,
    '--window-position=0,0',
    '--window-size=1366,768',
    '--start-maximized',
    // Whatever is left asks for a name or an address: none exists but this computer, and no proxy is asked instead.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ...quietArguments(options),
  ];
}

/**
 * A browser without window that prints what is told to it through a pipe: no port is opened, no address reached, and
 * it ends when the pipe does, that is with the program.
 */
export function printArguments(options: { profileDir: string; asRoot: boolean }): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    '--no-startup-window',
    '--disable-gpu',
    '--disable-gpu-shader-disk-cache',
    '--disk-cache-size=1',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...quietArguments(options),
  ];
}

/** A profile of its own, no questions, no background traffic. */
function quietArguments({ profileDir, asRoot }: { profileDir: string; asRoot: boolean }): string[] {
  return [
    `--user-data-dir=${profileDir}`,
    '--lang=vi',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-background-mode',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-component-extensions-with-background-pages',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    `--disable-features=${featuresOff.join(',')}`,
    '--metrics-recording-only',
    '--no-pings',
    '--no-proxy-server',
    '--password-store=basic',
    '--use-mock-keychain',
    '--hide-crash-restore-bubble',
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
  ];
}

/** `Default/Preferences`: nothing typed is kept or offered, and each file asks where it is to be saved. */
export const browserPreferences = {
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  download: { prompt_for_download: true },
  profile: { password_manager_enabled: false },
  search: { suggest_enabled: false },
  translate: { enabled: false },
};
