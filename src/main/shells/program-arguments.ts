import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultDataFolder } from './default-data-folder.ts';

export type ProgramArguments = {
  dataDir: string;
  demonstration: boolean;
  /** Serve and print the one-time address; open no window. */
  noBrowser: boolean;
  /** Do not try to fetch the Electron runtime. */
  noFetch: boolean;
  help: boolean;
};

const flags = {
  data: { type: 'string' },
  demo: { type: 'boolean' },
  'no-browser': { type: 'boolean' },
  'no-fetch': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export const programHelp = `Đảng vụ - phần mềm công tác đảng, công tác chính trị

  npm start -- [tùy chọn]

  --data THƯ_MỤC   mở kho dữ liệu ở thư mục này
  --demo           mở kho minh họa, tách khỏi dữ liệu thật
  --no-browser     không mở cửa sổ; in địa chỉ dùng một lần rồi chờ
  --no-fetch       không thử tải bộ chạy Electron
  --help           in phần này
`;

/** Reads the flags of a window door. Throws a sentence for the person when a flag is unknown or lacks its value. */
export function parseProgramArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): ProgramArguments {
  const { values } = readFlags(args);
  const demonstration = values.demo ?? false;
  return {
    dataDir:
      values.data === undefined ? defaultDataFolder(platform, env, demonstration) : resolve(values.data),
    demonstration,
    noBrowser: values['no-browser'] ?? false,
    noFetch: values['no-fetch'] ?? false,
    help: values.help ?? false,
  };
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], strict: true, allowPositionals: false, options: flags });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Error(`Tùy chọn không dùng được: ${detail}\n\n${programHelp}`, { cause: error });
  }
}

/**
 * The program's own flags in Electron's `argv`: without the executable, the switches of Chromium (they stand
 * anywhere) and, while developing, the project folder.
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const known = Object.keys(flags).map((name) => `--${name}`);
  const isOurs = (argument: string) =>
    !argument.startsWith('--') || known.some((flag) => argument === flag || argument.startsWith(`${flag}=`));
  return argv
    .slice(1)
    .filter(isOurs)
    .slice(isPackaged ? 0 : 1);
}
