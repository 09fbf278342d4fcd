// Adds to package-lock.json the builds for other platforms that npm left out because the registry it asked doesn't keep them.
// Without them `npm ci` refuses the lockfile. Run it after an `npm install` that changed the lockfile.
import { readFileSync, writeFileSync } from 'node:fs'
import { missingBuilds } from './missing-builds.mjs'

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = missingBuilds(lockfile.packages)
const packages = { ...lockfile.packages, ...missing }
const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`)
process.stdout.write(`${Object.keys(missing).length} entries added.\n`)
