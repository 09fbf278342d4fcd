import { existsSync } from 'node:fs'
import { ClearError } from '../../db/embedded/clear-error'
import { installOnDebian } from '../../db/embedded/debian'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const findChromium = () => [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path))

/** The path of a Chromium or Chrome; installed first where this is Debian and we are root. Errors: ClearError that says what to install. */
export async function provideChromium(log: (sentence: string) => void): Promise<string> {
  const present = findChromium()
  if (present) return present
  await installOnDebian(['chromium'], log)
  const installed = findChromium()
  if (installed) return installed
  throw new ClearError('Chromium is missing: install it (Debian: sudo apt-get install chromium; macOS: Google Chrome), or set CHROMIUM_PATH to a Chromium or Chrome.')
}
