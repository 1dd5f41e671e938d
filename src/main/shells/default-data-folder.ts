import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * Where the store lies when nobody says otherwise: `%LOCALAPPDATA%\DangVu` on Windows (never the roaming profile,
 * which is copied over the network), `~/.local/share/dang-vu` elsewhere. Demonstration data has its own folder.
 */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  demonstration: boolean,
  home: string = homedir(),
): string {
  if (platform === 'win32') {
    const base = env.LOCALAPPDATA ?? win32.join(home, 'AppData', 'Local');
    return win32.join(base, demonstration ? 'DangVu-MinhHoa' : 'DangVu');
  }
  const base = env.XDG_DATA_HOME ?? posix.join(home, '.local', 'share');
  return posix.join(base, demonstration ? 'dang-vu-minh-hoa' : 'dang-vu');
}
