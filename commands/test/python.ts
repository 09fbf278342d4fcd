import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ClearError } from '../../db/embedded/clear-error'
import { installOnDebian } from '../../db/embedded/debian'

const run = promisify(execFile)
const isThere = () => run('python3', ['-c', 'import json, urllib.request']).then(() => true, () => false)

/** Sees to a python3 with its standard library; installed first where this is Debian and we are root. Errors: ClearError that says what to install. */
export async function providePython(log: (sentence: string) => void): Promise<void> {
  if (await isThere()) return
  await installOnDebian(['python3'], log)
  if (!(await isThere())) throw new ClearError('Python is missing: install python3 (Debian: sudo apt-get install python3). The quick start of docs/ is tried with it.')
}
